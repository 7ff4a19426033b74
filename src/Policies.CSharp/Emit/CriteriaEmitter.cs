namespace Policies.CSharp.Emit;

/// <summary>Criteria and definitions, and services, each kind as a class of static methods.</summary>
internal static class CriteriaEmitter
{
    public static EmittedFile EmitCriteria(EmitContext context, List<BlockMethod> methods)
    {
        var writer = Start(context, usesCriteria: false);
        writer.Summary($"The criteria and definitions of {context.Title}. Each result is kept in a slot of the frame, from which explanations are read.");
        writer.Line($"internal static class {context.Names.Criteria}");
        writer.Open();
        var emitter = new MethodEmitter(context, context.Names.Criteria, methods);
        foreach (var definition in context.Policy.Definitions)
        {
            emitter.Write(writer, definition);
        }

        writer.Close();
        return new EmittedFile(context.Names.Criteria, writer.ToString());
    }

    public static EmittedFile EmitServices(EmitContext context, List<BlockMethod> methods)
    {
        var writer = Start(context, usesCriteria: true);
        writer.Summary($"The conditions of the services of {context.Title}, kept in the frame like those of the criteria.");
        writer.Line($"internal static class {context.Names.Services}");
        writer.Open();
        var emitter = new MethodEmitter(context, context.Names.Services, methods);
        foreach (var service in context.Policy.Services)
        {
            emitter.Write(writer, service);
        }

        writer.Close();
        return new EmittedFile(context.Names.Services, writer.ToString());
    }

    private static Text.SourceWriter Start(EmitContext context, bool usesCriteria)
    {
        List<string> usings = ["Policies.Runtime.Evaluation", "Policies.Runtime.Facts", "Policies.Runtime.Typed", "Policies.Values"];
        if (usesCriteria)
        {
            usings.Add($"static {context.Names.Namespace}.{context.Names.Criteria}");
        }

        var writer = FileHeader.Start(context, [.. usings]);
        var texts = context.Policy.Definitions.Select(definition => definition.Text).OfType<Language.Text.SourceText>();
        foreach (var text in usesCriteria ? [context.Policy.Text] : texts.Prepend(context.Policy.Text).Distinct())
        {
            // The debugger compares this with the file before it shows it.
            writer.Directive($"#pragma checksum \"{Mapping.Path(context, text)}\" \"{{8829d00f-11b8-4213-878b-770e8597ac16}}\" \"{context.FileOf(text).Checksum ?? Checksum.Of(text)}\"");
        }

        writer.Directive(Mapping.Hidden);
        return writer;
    }
}
