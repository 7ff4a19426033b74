using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>
/// A choice or grade as an enum, its options in the order declared. Each is a bit, so that <c>a | b</c> is what a C# reader takes it
/// for, one or the other, and never by accident a third.
/// </summary>
internal static class EnumEmitter
{
    public static EmittedFile Emit(EmitContext context, OptionsType type)
    {
        var name = context.Names.Of(type);
        var writer = FileHeader.Start(context, "System");
        writer.Summary(type.Title ?? (type.Kind == TypeKind.Grade ? "A grade" : "A choice") + $" of {type.Options.Count} options.");
        var kind = type.Kind == TypeKind.Grade ? "A grade: each option is above the one before it. " : "";
        writer.Line($"/// <remarks>{kind}Options are joined by <c>|</c> where a record leaves open which of them it is.</remarks>");
        writer.Line("[Flags]");
        var isLong = type.Options.Count > 31;
        writer.Line($"public enum {name}{(isLong ? " : ulong" : "")}");
        writer.Open();
        for (var i = 0; i < type.Options.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Summary(type.Options[i]);
            writer.Line($"{context.Names.Option(type, i)} = {(isLong ? "1UL" : "1")} << {PlanData.Integer(i)},");
        }

        writer.Close();
        return new EmittedFile(name, writer.ToString());
    }
}
