using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>A choice or grade as an enum, its options in the order declared.</summary>
internal static class EnumEmitter
{
    public static EmittedFile Emit(EmitContext context, OptionsType type)
    {
        var name = context.Names.Of(type);
        var writer = FileHeader.Start(context);
        writer.Summary(type.Title ?? (type.Kind == TypeKind.Grade ? "A grade" : "A choice") + $" of {type.Options.Count} options.");
        if (type.Kind == TypeKind.Grade)
        {
            writer.Line("/// <remarks>A grade: each option is above the one before it.</remarks>");
        }

        writer.Line("public enum " + name);
        writer.Open();
        for (var i = 0; i < type.Options.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Summary(type.Options[i]);
            writer.Line(context.Names.Option(type, i) + ",");
        }

        writer.Close();
        return new EmittedFile(name, writer.ToString());
    }
}
