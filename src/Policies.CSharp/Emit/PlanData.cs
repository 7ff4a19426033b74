using System.Globalization;
using Policies.CSharp.Text;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>The parts of a plan as C# data; what has its default value is left out.</summary>
internal static class PlanData
{
    public static Datum Library(LibraryPlan library, LibraryFile file) => Datum.Call("LibraryPlan",
        [Datum.Of(Words.Literal(library.Id)), Datum.Of(Words.Literal(file.DisplayPath ?? file.Path)), Datum.Of(Words.Literal(library.Sha256))]);

    public static Datum Source(SourcePlan source) => new Properties("SourcePlan")
        .Text("Id", source.Id).Text("Title", source.Title).Text("Kind", source.Kind).Text("Authors", source.Authors)
        .Text("Publisher", source.Publisher).Number("Year", source.Year).Text("Url", source.Url).Text("Doi", source.Doi)
        .Datum;

    public static Datum Record(RecordPlan record) => new Properties("RecordPlan")
        .Text("Name", record.Name).Text("Title", record.Title).List("Fields", record.Fields, Field).Datum;

    public static Datum Field(FieldPlan field) => new Properties("FieldPlan")
        .Text("Name", field.Name).Text("Title", field.Title).Add("Type", Type(field.Type)).Message("Ask", field.Ask)
        .Flag("IsKey", field.IsKey).Citations(field.Citations)
        .Datum;

    public static Datum Type(TypePlan type) => new Properties("TypePlan")
        .Add("Kind", "TypeKind." + type.Kind).Text("Name", type.Name).List("Options", type.Options, option => Datum.Of(Words.Literal(option)))
        .Decimal("Least", type.Least).Decimal("Greatest", type.Greatest).Text("Unit", type.Unit)
        .List("Conversions", type.Conversions, conversion => Datum.Call("ConversionPlan", [Datum.Of(Words.Literal(conversion.Unit)), Datum.Of(conversion.Factor.ToString(CultureInfo.InvariantCulture) + "m")]))
        .Index("Record", type.Record).Add("Element", type.Element is null ? null : Type(type.Element))
        .Datum;

    public static Datum Block(BlockPlan block, LibraryFile? file) => new Properties("BlockPlan")
        .Add("Kind", "BlockKind." + block.Kind).Text("Name", block.Name).Text("Title", block.Title).Citations(block.Citations)
        .List("Parameters", block.Parameters, name => Datum.Of(Words.Literal(name)))
        .Add("Size", Integer(block.Size)).Flag("PerStage", block.PerStage).List("Roots", block.Roots, Node)
        .List("Values", block.Values, Type).List("Rows", block.Rows, Row)
        .Message("IfMet", block.IfMet).Message("IfNotMet", block.IfNotMet).Message("IfUnknown", block.IfUnknown).Text("Path", file?.DisplayPath ?? file?.Path).Span(block.Span)
        .Datum;

    public static Datum Node(NodePlan node) => new Properties("NodePlan")
        .Add("Kind", "NodeKind." + node.Kind).Add("Slot", Integer(node.Slot)).Add("Count", node.Count == 0 ? null : Integer(node.Count))
        .Text("Text", node.Text.Length == 0 ? null : node.Text).Text("Title", node.Title).Citations(node.Citations)
        .List("Children", node.Children, Node).List("Facts", node.Facts, Fact)
        .List("Scans", node.Scans, Scan).List("Reads", node.Reads, Read).Index("Target", node.Target).List("Arguments", node.Arguments, Fact)
        .Add("Outcome", node.Outcome is { } outcome ? "Outcome." + outcome : null).Flag("AnyStage", node.AnyStage).Span(node.Span)
        .Datum;

    private static Datum Row(RowPlan row) => new Properties("RowPlan")
        .Index("When", row.When).Index("Value", row.Value).Text("Text", row.Text).Flag("IsUnknown", row.IsUnknown)
        .List("Facts", row.Facts, Fact).List("Scans", row.Scans, Scan).List("Reads", row.Reads, Read)
        .Text("Title", row.Title).Citations(row.Citations).Message("Ask", row.Ask)
        .Datum;

    public static Datum Service(ServicePlan service) => new Properties("ServicePlan")
        .Text("Name", service.Name).Text("Title", service.Title).Text("Kind", service.Kind == "procedure" ? null : service.Kind)
        .Citations(service.Citations).List("Codes", service.Codes, Codes)
        .Add("Block", Integer(service.Block)).Add("AtEach", service.AtEach is null ? null : Fact(service.AtEach))
        .Add("RollUp", service.RollUp == RollUpKind.None ? null : "RollUpKind." + service.RollUp)
        .Index("Follows", service.Follows).Citations(service.FollowsCitations, "FollowsCitations").List("Requires", service.Requires, Requirement)
        .List("Clauses", service.Clauses, Clause).List("Terms", service.Terms, Term).Span(service.Span)
        .Datum;

    private static string? OfPhase(Phase? phase) => phase is { } one ? "Phase." + one : null;

    private static Datum Clause(ClausePlan clause) => new Properties("ClausePlan")
        .Add("Kind", "ClauseKind." + clause.Kind).Add("Phase", OfPhase(clause.Phase)).Add("Outcome", "Outcome." + clause.Outcome).Index("Root", clause.Root)
        .List("Services", clause.Services, index => Datum.Of(Integer(index))).Text("OtherKind", clause.OtherKind)
        .Text("Title", clause.Title).Citations(clause.Citations).Span(clause.Span)
        .Datum;

    private static Datum Term(TermPlan term) => new Properties("TermPlan")
        .Add("Kind", "TermKind." + term.Kind).Add("Phase", OfPhase(term.Phase)).Index("Service", term.Service).Index("Root", term.Root).Text("Length", term.Length)
        .Add("From", term.From is null ? null : Fact(term.From)).Text("Id", term.Id).Message("Text", term.Text).Citations(term.Citations)
        .Datum;

    public static Datum Codes(CodesPlan codes) => Datum.Call("CodesPlan", Trim(
        Datum.Of(Words.Literal(codes.System)), Datum.Of(Words.Literal(codes.First)), codes.Last is null ? null : Datum.Of(Words.Literal(codes.Last))));

    private static Datum Requirement(RequirementPlan requirement) => Datum.Call("RequirementPlan",
    [
        Datum.List(requirement.Services.Select(index => Datum.Of(Integer(index)))),
        Datum.Of(Words.Literal(requirement.Kind)),
        Datum.Of(requirement.AnyStage ? "true" : "false"),
        Datum.Of(Words.Literal(requirement.Title)),
        Datum.List(requirement.Citations.Select(Properties.Citation)),
    ]);

    private static Datum Scan(ScanPlan scan) => Datum.Call(
        "ScanPlan",
        [Fact(scan.List), Datum.Of(Integer(scan.Block)), Datum.List(scan.Arguments.Select(Fact))],
        new Properties("").List("Facts", scan.Facts, Fact).Flag("ReadsAll", scan.ReadsAll)
            .Add("Choice", scan.Choice is null ? null : Choice(scan.Choice)).List("Scans", scan.Scans, Scan).List("Reads", scan.Reads, Read).All);

    private static Datum Choice(ChoicePlan choice) => Datum.Call("ChoicePlan", [Fact(choice.Date), Datum.Of(choice.IsLatest ? "true" : "false")]);

    private static Datum Read(ReadPlan read) => Datum.Call("ReadPlan", [Datum.Of(Integer(read.Block)), Datum.List(read.Arguments.Select(Fact))]);

    public static Datum Fact(FactPath path) => Datum.Call(
        "FactPath",
        [Datum.Of(Integer(path.Variable)), Datum.List(path.Names.Select(name => Datum.Of(Words.Literal(name))))],
        new Properties("").Add("Chosen", path.Chosen is null ? null : Scan(path.Chosen)).All);

    public static string Integer(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Datum> Trim(params Datum?[] arguments) => arguments.OfType<Datum>();
}
