namespace Policies.Values;

/// <summary>
/// One condition judged twice: the official result, in which silence means what the author says, and the open result, in which
/// nothing but the record counts (language reference, section 4: "Official and open"). Four bits, so that one operation computes
/// both; no bit at all stands for "not evaluated".
/// </summary>
public readonly partial struct Judgement : IEquatable<Judgement>
{
    private const byte OfficialYes = 1;
    private const byte OpenYes = 2;
    private const byte OfficialNo = 4;
    private const byte OpenNo = 8;
    private const byte YesBits = OfficialYes | OpenYes;
    private const byte NoBits = OfficialNo | OpenNo;
    private const byte Evaluated = 16;

    private readonly byte _bits;

    private Judgement(int bits) => _bits = (byte)(bits | Evaluated);

    /// <summary>Yes on both rails.</summary>
    public static Judgement Yes => new(YesBits);

    /// <summary>No on both rails.</summary>
    public static Judgement No => new(NoBits);

    /// <summary>Unknown on both rails.</summary>
    public static Judgement Unknown => new(0);

    /// <summary>Whether the condition has been evaluated at all; false for the default value.</summary>
    public bool IsEvaluated => _bits != 0;

    /// <summary>The result that counts.</summary>
    public Truth Official => Read(OfficialYes, OfficialNo);

    /// <summary>The result if silence decided nothing.</summary>
    public Truth Open => Read(OpenYes, OpenNo);

    /// <summary>Whether the official result is settled only because silence was given a meaning.</summary>
    public bool RestsOnSilence => Official.IsSettled() && !Open.IsSettled();

    /// <summary>Not met, where a document could still change it.</summary>
    public bool IsForWantOfDocuments => Official == Truth.No && Open == Truth.Unknown;

    /// <summary>Not met whatever is documented.</summary>
    public bool IsRefuted => Open == Truth.No;

    /// <summary>The judgement with these two results.</summary>
    public static Judgement Of(Truth official, Truth open) => new(
        (official == Truth.Yes ? OfficialYes : official == Truth.No ? OfficialNo : 0)
        | (open == Truth.Yes ? OpenYes : open == Truth.No ? OpenNo : 0));

    /// <summary>The same result on both rails.</summary>
    public static implicit operator Judgement(Truth truth) => Of(truth, truth);

    /// <summary>Kleene's "and" on each rail.</summary>
    public static Judgement operator &(Judgement left, Judgement right) =>
        new((left._bits & right._bits & YesBits) | ((left._bits | right._bits) & NoBits));

    /// <summary>Kleene's "or" on each rail.</summary>
    public static Judgement operator |(Judgement left, Judgement right) =>
        new(((left._bits | right._bits) & YesBits) | (left._bits & right._bits & NoBits));

    /// <summary>Kleene's "not" on each rail.</summary>
    public static Judgement operator !(Judgement operand) =>
        new(((operand._bits & YesBits) << 2) | ((operand._bits & NoBits) >> 2));

    /// <summary>Whether both results are the same.</summary>
    public static bool operator ==(Judgement left, Judgement right) => left._bits == right._bits;

    /// <summary>Whether one of the results differs.</summary>
    public static bool operator !=(Judgement left, Judgement right) => left._bits != right._bits;

    /// <summary>Met if this is met, or waived because the exception is.</summary>
    public Judgement Unless(Judgement exception) => this | exception;

    /// <summary>Asked only if the condition holds; where it does not, this does not apply and counts as met.</summary>
    public Judgement If(Judgement condition) => this | !condition;

    /// <summary>No where the official result would be unknown; the open result is left as it is.</summary>
    public Judgement SilenceMeansNo() => Of(Official == Truth.Unknown ? Truth.No : Official, Open);

    /// <summary>Yes where the official result would be unknown; the open result is left as it is.</summary>
    public Judgement SilenceMeansYes() => Of(Official == Truth.Unknown ? Truth.Yes : Official, Open);

    /// <summary>Whether the condition is settled: officially yes or no, openly yes or not yet known.</summary>
    public Judgement IsDocumented() =>
        Of(Official.IsSettled().ToTruth(), Open.IsSettled() ? Truth.Yes : Truth.Unknown);

    /// <inheritdoc/>
    public bool Equals(Judgement other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Judgement other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => _bits;

    /// <summary>Both results in words, for example <c>no (open: unknown)</c>.</summary>
    public override string ToString() =>
        !IsEvaluated ? "not evaluated" : Official == Open ? Words(Official) : $"{Words(Official)} (open: {Words(Open)})";

    private static string Words(Truth truth) => truth switch { Truth.Yes => "yes", Truth.No => "no", _ => "unknown" };

    private Truth Read(byte yes, byte no) =>
        (_bits & yes) != 0 ? Truth.Yes : (_bits & no) != 0 ? Truth.No : Truth.Unknown;
}
