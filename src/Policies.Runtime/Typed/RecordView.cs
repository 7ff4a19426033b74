using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>
/// A record of a case with typed properties; generated classes derive from it. The values stand in <see cref="Record"/>, which is what
/// every evaluator reads, so a view can be made and dropped at any time.
/// </summary>
/// <param name="record">Where the values stand.</param>
public abstract class RecordView(CaseRecord record)
{
    /// <summary>Where the values stand.</summary>
    public CaseRecord Record { get; } = record;

    /// <summary>The record itself, without the typed properties.</summary>
    public static implicit operator CaseRecord(RecordView view) => view.Record;

    /// <summary>Whether a field is documented: officially yes or no, openly yes or not yet known.</summary>
    /// <param name="field">Its position, from the class's <c>Fields</c>.</param>
    public Judgement IsDocumented(int field) => Judgement.Documented(Record.IsDocumented(field));

    /// <summary>Whether anything in the record is documented, its key included.</summary>
    public Judgement IsDocumented() => Judgement.Documented(Record.IsDocumented());

    /// <summary>Notes when and where a field was documented; it must have a value already.</summary>
    /// <param name="field">Its position, from the class's <c>Fields</c>.</param>
    /// <param name="provenance">The date and the source.</param>
    public void Document(int field, Provenance provenance) => Record[field] = Record[field] with { Provenance = provenance };

    /// <summary>A yes-no field; null is not documented.</summary>
    protected bool? YesNoAt(int field) => Record.TruthAt(field) switch { Truth.Yes => true, Truth.No => false, _ => null };

    /// <summary>A choice or grade.</summary>
    protected Possible<TOption> OptionsAt<TOption>(int field)
        where TOption : struct, Enum => new(Record.OptionsAt(field));

    /// <summary>A number in its declared unit.</summary>
    protected NumberRange NumberAt(int field) => Record.NumberAt(field);

    /// <summary>A length of time.</summary>
    protected DurationRange DurationAt(int field) => Record.DurationAt(field);

    /// <summary>A date.</summary>
    protected DateRange DateAt(int field) => Record.DateAt(field);

    /// <summary>A text or code.</summary>
    protected TextSet TextAt(int field) => Record.TextAt(field);

    /// <summary>A record.</summary>
    protected CaseRecord RecordAt(int field) => Record.RecordAt(field);

    /// <summary>A list of records.</summary>
    protected ListOf<T> ListAt<T>(int field, Func<CaseRecord, T> view)
        where T : RecordView => new(Record.ListAt(field), Record.Fields[field].Type.Element!, element => view(((RecordValue)element).Value));

    /// <summary>A list of single values.</summary>
    protected ListOf<T> ListAt<T>(int field, ElementOf<T> element) => new(Record.ListAt(field), Record.Fields[field].Type.Element!, element.Read);

    /// <summary>A value that may be none.</summary>
    protected Optional<T> OptionalAt<T>(int field, ElementOf<T> value) => ElementOf.Optional(Record.OptionalAt(field), value.Read);

    /// <summary>Sets a yes-no field.</summary>
    protected void Set(int field, bool? value) => Record[field] = new TruthValue(value is { } known ? known.ToTruth() : Truth.Unknown);

    /// <summary>Sets a choice or grade.</summary>
    protected void Set<TOption>(int field, Possible<TOption> value)
        where TOption : struct, Enum => Record[field] = new OptionValue(value.Options);

    /// <summary>Sets a number, cut to what the declaration allows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The declaration allows none of it.</exception>
    protected void Set(int field, NumberRange value)
    {
        var declared = Record.Fields[field];
        Record[field] = FactTypes.Cut(new NumberValue(value), declared.Type)
            ?? throw new ArgumentOutOfRangeException(nameof(value), $"'{declared.Name}' takes {(NumberRange)FactTypes.Declared(declared.Type)}.");
    }

    /// <summary>Sets a length of time.</summary>
    protected void Set(int field, DurationRange value) => Record[field] = new DurationValue(value);

    /// <summary>Sets a date.</summary>
    protected void Set(int field, DateRange value) => Record[field] = new DateValue(value);

    /// <summary>Sets a text or code.</summary>
    protected void Set(int field, TextSet value) => Record[field] = new TextValue(value);

    /// <summary>Sets a record.</summary>
    protected void Set(int field, RecordView value) => Record[field] = new RecordValue(value.Record);

    /// <summary>Sets a list of records.</summary>
    protected void Set<T>(int field, ListOf<T> value)
        where T : RecordView => Record[field] = value.ToValue(element => new RecordValue(element.Record));

    /// <summary>Sets a list of single values.</summary>
    protected void SetList<T>(int field, ListOf<T> value, ElementOf<T> element) => Record[field] = value.ToValue(element.Write);

    /// <summary>Sets a value that may be none, cut to what the declaration allows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The declaration allows none of it.</exception>
    protected void Set<T>(int field, Optional<T> value, ElementOf<T> conversion)
    {
        var declared = Record.Fields[field];
        var known = value.HasValue == Truth.No ? null
            : value.Value is { } given ? conversion.Write(given)
            : ((OptionalValue)Record.Undocumented(field)).Value;
        Record[field] = FactTypes.Cut(new OptionalValue(known, value.CanBeNone), declared.Type)
            ?? throw new ArgumentOutOfRangeException(nameof(value), $"'{declared.Name}' takes {(NumberRange)FactTypes.Declared(declared.Type.Element!)}, or none.");
    }
}
