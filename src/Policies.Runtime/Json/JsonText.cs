using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Policies.Runtime.Json;

/// <summary>Parses the text of a case, and says where it is not JSON.</summary>
internal static class JsonText
{
    private const int DeepestNesting = 64;

    /// <summary>The document; null, with an error, if the text is none.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> bytes, List<InputError> errors)
    {
        if (bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, _, ..])
        {
            errors.Add(new InputError("$", "The text is UTF-16; save it as UTF-8."));
            return null;
        }

        var text = bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        if (text.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            errors.Add(new InputError("$", "The text is empty; expected a case, an object with facts and a request."));
            return null;
        }

        if (!Utf8.IsValid(text.Span) && FirstInvalid(text.Span) is { } invalid)
        {
            errors.Add(At(text.Span, invalid, "The text holds bytes that are not UTF-8."));
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = DeepestNesting });
        }
        catch (JsonException failure)
        {
            var offset = Offset(text.Span, failure);
            errors.Add(At(text.Span, offset, "This is not JSON: " + Why(text.Span, offset, failure)));
            return null;
        }
    }

    private static int? FirstInvalid(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf8(text[i..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return i;
            }

            i += length;
        }

        return null;
    }

    private static string Why(ReadOnlySpan<byte> text, int offset, JsonException failure)
    {
        if (failure.Message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            return $"it is nested more than {DeepestNesting} deep.";
        }

        if (text[offset..].Trim(" \t\r\n"u8).IsEmpty)
        {
            return "it ends before an object, array or text is closed.";
        }

        Rune.DecodeFromUtf8(text[offset..], out var found, out _);
        return found.Value switch
        {
            '}' or ']' => $"'{found}' is not expected here; there may be a comma too many before it.",
            '/' or '#' => $"'{found}' is not expected here; JSON has no comments.",
            '\'' => "texts and names stand in double quotes.",
            < ' ' => "a text ends before its line does, or holds a control character.",
            _ => $"{JsonWords.Quote(found.ToString())} is not expected here.",
        };
    }

    private static int Offset(ReadOnlySpan<byte> text, JsonException failure)
    {
        var start = 0;
        for (var line = failure.LineNumber ?? 0; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + (int)(failure.BytePositionInLine ?? 0), text.Length);
    }

    private static InputError At(ReadOnlySpan<byte> text, int offset, string message)
    {
        var before = text[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new InputError("$", message) { Line = before.Count((byte)'\n') + 1, Column = Encoding.UTF8.GetCharCount(before[start..]) + 1 };
    }
}
