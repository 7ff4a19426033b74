using System.Text;
using Policies.Runtime.Json;
using Policies.Runtime.Results;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>Decisions as JSON, with the whole tree.</summary>
internal static class Written
{
    public static string Of(Decision decision)
    {
        using var stream = new MemoryStream();
        DecisionWriter.Write(stream, decision, explain: true);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
