using System.Globalization;
using System.Text.Json;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Interpreter.Examples;

/// <summary>An example as a case in JSON (Language reference, section 7), so that examples run through the reader that cases run through.</summary>
public static class ExampleCase
{
    /// <summary>The case, in UTF-8.</summary>
    public static byte[] ToJson(Example example)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("facts");
            Fields(writer, example.Given);
            writer.WriteEndObject();
            if (example.Request.Count > 0)
            {
                Request(writer, example.Request);
            }

            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Request(Utf8JsonWriter writer, IReadOnlyList<RequestedItem> items)
    {
        writer.WriteStartArray("request");
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writer.WriteNumber("stage", item.Stage);
            if (item.Service is { } service)
            {
                writer.WriteString("service", service.Name);
            }
            else
            {
                writer.WriteStartArray("codes");
                writer.WriteStringValue(item.Code);
                writer.WriteEndArray();
            }

            if (item.Phase == Phase.Continue)
            {
                writer.WriteString("phase", "continue");
            }

            if (item.At.Count > 0)
            {
                writer.WriteStartArray("at");
                foreach (var key in item.At)
                {
                    writer.WriteStringValue(key);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Fields(Utf8JsonWriter writer, IReadOnlyList<GivenField> fields)
    {
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Field.Name);
            Content(writer, field.Content);
        }
    }

    private static void Content(Utf8JsonWriter writer, GivenContent content)
    {
        switch (content)
        {
            case GivenRecord record:
                writer.WriteStartObject();
                Fields(writer, record.Fields);
                writer.WriteEndObject();
                break;
            case GivenList { IsOpen: true } list:
                writer.WriteStartObject();
                writer.WritePropertyName("includes");
                Content(writer, list with { IsOpen = false });
                writer.WriteEndObject();
                break;
            case GivenList list:
                writer.WriteStartArray();
                foreach (var element in list.Elements)
                {
                    Content(writer, element);
                }

                writer.WriteEndArray();
                break;
            case GivenValue { On: null, From: null, Literals: not [NoneLiteral] } value:
                Value(writer, value);
                break;
            case GivenValue value:
                writer.WriteStartObject();
                if (value.Literals is [NoneLiteral])
                {
                    writer.WriteBoolean("none", true);
                }
                else
                {
                    writer.WritePropertyName("value");
                    Value(writer, value);
                }

                if (value.On is { } on)
                {
                    writer.WriteString("on", on);
                }

                if (value.From is { } source)
                {
                    writer.WriteString("source", source);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void Value(Utf8JsonWriter writer, GivenValue value)
    {
        switch (value.Form)
        {
            case GivenForm.Single:
                Literal(writer, value.Literals[0]);
                break;
            case GivenForm.Alternatives:
                writer.WriteStartArray();
                foreach (var literal in value.Literals)
                {
                    Literal(writer, literal);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                for (var i = 0; i < value.Literals.Count; i++)
                {
                    writer.WritePropertyName(End(value.Form, i));
                    Literal(writer, value.Literals[i]);
                }

                writer.WriteEndObject();
                break;
        }
    }

    private static string End(GivenForm form, int literal) => form switch
    {
        GivenForm.MoreThan => "above",
        GivenForm.LessThan => "below",
        GivenForm.AtMost => "to",
        GivenForm.Range when literal == 1 => "to",
        _ => "from",
    };

    private static void Literal(Utf8JsonWriter writer, Expression literal)
    {
        switch (literal)
        {
            case Constant constant:
                writer.WriteBooleanValue(constant.Value);
                break;
            case NumberLiteral number:
                writer.WriteNumberValue(number.Value);
                break;
            case OptionLiteral option:
                writer.WriteStringValue(((OptionsType)option.Type).Options[option.Index]);
                break;
            case DateLiteral date:
                writer.WriteStringValue(date.Text);
                break;
            case DurationLiteral duration:
                writer.WriteStringValue(duration.Amount.ToString(CultureInfo.InvariantCulture) + " " + duration.Unit);
                break;
            case TextLiteral text:
                writer.WriteStringValue(text.Value);
                break;
            default:
                throw new InvalidOperationException($"{literal.GetType().Name} is no literal of an example.");
        }
    }
}
