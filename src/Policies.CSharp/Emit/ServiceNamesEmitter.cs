using Policies.CSharp.Text;

namespace Policies.CSharp.Emit;

/// <summary>The names of the services as constants, so that a request in C# cannot misspell one.</summary>
internal static class ServiceNamesEmitter
{
    public static EmittedFile Emit(EmitContext context)
    {
        var names = context.Names;
        var writer = FileHeader.Start(context);
        writer.Summary($"The names of the services of {context.Title}, for requests.");
        writer.Line($"public static class {names.ServiceNames}");
        writer.Open();
        var first = true;
        foreach (var service in context.Policy.Services)
        {
            if (!first)
            {
                writer.Line();
            }

            first = false;
            writer.Summary(Words.Title(service.Label.Title, service.Name));
            writer.Line($"public const string {names.Of(service)} = {Words.Literal(service.Name)};");
        }

        writer.Close();
        return new EmittedFile(names.ServiceNames, writer.ToString());
    }
}
