using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Results;

namespace Policies.Runtime.Json;

/// <summary>Writes a decision as JSON (language reference, section 7).</summary>
public static class DecisionWriter
{
    /// <summary>Writes to a stream, in UTF-8.</summary>
    public static void Write(Stream stream, Decision decision, bool explain)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Write(writer, decision, explain);
    }

    /// <summary>Writes one object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether each line comes with the trees that led to it.</param>
    public static void Write(Utf8JsonWriter writer, Decision decision, bool explain)
    {
        writer.WriteStartObject();
        if (decision.Id is { } id)
        {
            writer.WriteString("id", id);
        }

        writer.WriteStartObject("policy");
        writer.WriteString("id", decision.Plan.Id);
        writer.WriteString("version", decision.Plan.Version);
        writer.WriteString("sha256", decision.Plan.Sha256);
        if (decision.Plan.Libraries.Count > 0)
        {
            Array(writer, "libraries", decision.Plan.Libraries, library =>
            {
                writer.WriteString("id", library.Id);
                writer.WriteString("sha256", library.Sha256);
            });
        }

        writer.WriteEndObject();
        writer.WriteString("service-date", decision.ServiceDate);
        writer.WriteString("action", decision.Action);
        Array(writer, "stages", decision.Stages, stage =>
        {
            writer.WriteNumber("stage", stage.Stage);
            writer.WriteString("outcome", stage.Outcome);
            writer.WriteString("action", stage.Action);
        });
        Array(writer, "lines", decision.Lines, line => Line(writer, line, explain));
        Missing(writer, decision.Missing);
        Array(writer, "findings", decision.Findings, finding =>
        {
            writer.WriteString("code", finding.Code);
            writer.WriteString("text", finding.Text);
        });
        var number = 0;
        Array(writer, "references", decision.Plan.Sources, source =>
        {
            writer.WriteNumber("number", ++number);
            writer.WriteString("id", source.Id);
            writer.WriteString("title", source.Title);
            Optional(writer, "kind", source.Kind);
            Optional(writer, "authors", source.Authors);
            Optional(writer, "publisher", source.Publisher);
            if (source.Year is { } year)
            {
                writer.WriteNumber("year", year);
            }

            Optional(writer, "url", source.Url);
            Optional(writer, "doi", source.Doi);
        });
        writer.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter writer, DecisionLine line, bool explain)
    {
        writer.WriteNumber("stage", line.Stage);
        writer.WriteString("service", line.Service.Name);
        writer.WriteString("phase", line.Phase == Phase.Continue ? "continue" : "start");
        Optional(writer, "at", line.At);
        if (line.Elements is { } elements)
        {
            Texts(writer, "elements", elements);
        }

        Texts(writer, "codes", line.Codes);
        writer.WriteString("outcome", line.Outcome);
        Texts(writer, "possible", line.Outcomes.All().Select(OutcomeWords.Of));
        Optional(writer, "basis", line.Basis);
        Array(writer, "reasons", line.Reasons, reason =>
        {
            writer.WriteString("criterion", reason.Criterion);
            writer.WriteString("result", OutcomeWords.Of(reason.Result));
            writer.WriteString("text", reason.Text);
            Citations(writer, reason.Citations);
        });
        Missing(writer, line.Missing);
        Array(writer, "terms", line.Terms, term =>
        {
            writer.WriteString("kind", term.Kind);
            Optional(writer, "service", term.Service);
            Optional(writer, "id", term.Id);
            Optional(writer, "text", term.Text);
            Optional(writer, "length", term.Length);
            Optional(writer, "from", term.From);
            writer.WriteBoolean("conditional", term.IsConditional);
        });
        Array(writer, "remarks", line.Remarks, remark =>
        {
            writer.WriteString("text", remark.Text);
            Citations(writer, remark.Citations);
        });
        if (explain)
        {
            Array(writer, "explanation", line.Explain(), node => Node(writer, node));
        }
    }

    private static void Node(Utf8JsonWriter writer, ExplanationNode node)
    {
        Optional(writer, "criterion", node.Criterion);
        writer.WriteString("text", node.Text);
        if (node.Value is { } value)
        {
            writer.WriteString("value", value);
        }
        else
        {
            writer.WriteString("result", OutcomeWords.Of(node.Result.Official));
            writer.WriteString("open", OutcomeWords.Of(node.Result.Open));
        }

        if (node.Result.RestsOnSilence)
        {
            writer.WriteBoolean("rests-on-silence", true);
        }

        Optional(writer, "note", node.Note);
        Optional(writer, "message", node.Message);
        if (node.Facts.Count > 0)
        {
            Array(writer, "facts", node.Facts, fact =>
            {
                writer.WriteString("fact", fact.Fact);
                writer.WriteString("value", fact.Value);
                Optional(writer, "on", fact.On);
                Optional(writer, "source", fact.Source);
            });
        }

        if (node.Citations.Count > 0)
        {
            Citations(writer, node.Citations);
        }

        if (node.Children.Count > 0)
        {
            Array(writer, "children", node.Children, child => Node(writer, child));
        }
    }

    private static void Missing(Utf8JsonWriter writer, IReadOnlyList<MissingFact> missing) => Array(writer, "missing", missing, fact =>
    {
        writer.WriteString("fact", fact.Fact);
        Optional(writer, "ask", fact.Ask);
        writer.WriteString("why", fact.Why);
        Texts(writer, "for", fact.For);
    });

    private static void Citations(Utf8JsonWriter writer, IReadOnlyList<Cited> citations) => Array(writer, "citations", citations, citation =>
    {
        writer.WriteNumber("number", citation.Number);
        writer.WriteString("source", citation.Source);
        Optional(writer, "locator", citation.Locator);
        Optional(writer, "grade", citation.Grade);
    });

    private static void Array<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
