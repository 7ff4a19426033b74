using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>What emitted conditions ask of the frame that they fill.</summary>
public static class Frames
{
    /// <summary>The result of a criterion or yes-no definition for these arguments.</summary>
    public static Judgement Call(this Frame frame, int block, params CaseRecord[] arguments) =>
        frame.Run.Frame(block, frame.Scope, arguments)[0];

    /// <summary>The same for records of which some may be none: no where one is.</summary>
    public static Judgement Call(this Frame frame, int block, Func<Rail, Optional<CaseRecord>[]> arguments) =>
        frame.Run.Call(block, frame.Scope, arguments);

    /// <summary>The storage of a record that may be none.</summary>
    public static Optional<CaseRecord> Storage<T>(this Optional<T> view)
        where T : RecordView => view.Select(known => known.Record);

    /// <summary>Whether anything is said of a record, or that there is none.</summary>
    public static bool IsDocumented<T>(this Optional<T> view)
        where T : RecordView => view.HasValue != Truth.Unknown || view.Value.Record.IsDocumented();

    /// <summary>A value that is computed once for these arguments and then kept.</summary>
    /// <param name="frame">The frame that asks.</param>
    /// <param name="block">The definition.</param>
    /// <param name="rail">The rail; values that are the same on both are kept on the official one.</param>
    /// <param name="compute">What computes it.</param>
    /// <param name="arguments">The records that the parameters stand for.</param>
    public static T Once<T>(this Frame frame, int block, Rail rail, Func<T> compute, params CaseRecord[] arguments)
        where T : struct
    {
        var own = frame.Run.Frame(block, frame.Scope, arguments);
        if (own.Known<T>(rail) is not { } value)
        {
            own.Keep(rail, value = compute());
        }

        return value;
    }

    /// <summary>The rows of a definition for these arguments, to be gone down on a rail.</summary>
    public static TableRows<T> Rows<T>(this Frame frame, int block, Rail rail, params CaseRecord[] arguments)
        where T : struct, IUnion<T> => new(frame.Run.Frame(block, frame.Scope, arguments), rail);

    /// <summary>How many elements of a list hold a body's conditions (all elements, if it has none).</summary>
    /// <param name="frame">The frame of the quantifier or count.</param>
    /// <param name="list">The list.</param>
    /// <param name="block">The body.</param>
    /// <param name="arguments">The variables in scope, without the element.</param>
    public static ElementCount Count<T>(this Frame frame, ListOf<T> list, int block, params CaseRecord[] arguments)
    {
        var official = Start(list);
        var open = official;
        foreach (var element in Elements(frame, list))
        {
            var judgement = Body(frame, element, block, arguments) is (var where, var has) ? where & has : Judgement.Yes;
            official = official.With(judgement.Official);
            open = open.With(judgement.Open);
        }

        return new ElementCount(official, open);
    }

    /// <summary>The elements of a list of records, each with whether it meets the body's conditions on a rail.</summary>
    /// <param name="frame">The frame of the aggregate.</param>
    /// <param name="rail">The rail.</param>
    /// <param name="list">The list.</param>
    /// <param name="block">The body.</param>
    /// <param name="arguments">The variables in scope, without the element.</param>
    public static Each<T> Each<T>(this Frame frame, Rail rail, ListOf<T> list, int block, params CaseRecord[] arguments)
        where T : RecordView => Each(frame, rail, list, element => list.View(new RecordValue(element)), block, arguments, Held);

    /// <summary>The elements of a list of records, each with whether it meets the body's "where" and fails its "has".</summary>
    /// <inheritdoc cref="Each{T}(Frame, Rail, ListOf{T}, int, CaseRecord[])" path="/param"/>
    public static Each<T> EachFailing<T>(this Frame frame, Rail rail, ListOf<T> list, int block, params CaseRecord[] arguments)
        where T : RecordView => Each(frame, rail, list, element => list.View(new RecordValue(element)), block, arguments, Failed);

    /// <summary>The elements of a list of single values, each as the record of one field that stands for it.</summary>
    /// <inheritdoc cref="Each{T}(Frame, Rail, ListOf{T}, int, CaseRecord[])" path="/param"/>
    public static Each<CaseRecord> EachValue<T>(this Frame frame, Rail rail, ListOf<T> list, int block, params CaseRecord[] arguments) =>
        Each(frame, rail, list, element => element, block, arguments, Held);

    /// <summary>The same, each with whether it meets the body's "where" and fails its "has".</summary>
    /// <inheritdoc cref="Each{T}(Frame, Rail, ListOf{T}, int, CaseRecord[])" path="/param"/>
    public static Each<CaseRecord> EachFailingValue<T>(this Frame frame, Rail rail, ListOf<T> list, int block, params CaseRecord[] arguments) =>
        Each(frame, rail, list, element => element, block, arguments, Failed);

    /// <summary>Whether every element that meets the body's "where" meets its "has", which is the last of its conditions.</summary>
    /// <inheritdoc cref="Count" path="/param"/>
    public static Judgement Every<T>(this Frame frame, ListOf<T> list, int block, params CaseRecord[] arguments)
    {
        var official = Start(list);
        var open = official;
        foreach (var element in Elements(frame, list))
        {
            var judgement = Body(frame, element, block, arguments) is (var where, var has) ? !has.If(where) : Judgement.No;
            official = official.With(judgement.Official);
            open = open.With(judgement.Open);
        }

        return Judgement.Of(official.None, open.None);
    }

    /// <summary>The element of a list with this key; one with nothing documented, if the list does not hold it.</summary>
    public static T Element<T>(this Frame frame, ListOf<T> list, string key)
        where T : RecordView => list.View(new RecordValue(frame.Run.Facts.Resolve(list.Value!, list.Element!, key)));

    /// <summary>Whether another service of the request is necessary.</summary>
    public static Judgement IsNecessary(this Frame frame, int service, bool inAnyStage = false) =>
        frame.Run.Necessary(service, inAnyStage, frame.Scope);

    /// <summary>Whether another service of the request has an outcome.</summary>
    public static Judgement Has(this Frame frame, int service, Outcome outcome) => frame.Run.Has(service, outcome, frame.Scope);

    /// <summary>Whether another service is requested.</summary>
    public static Judgement IsRequested(this Frame frame, int service, bool inAnyStage = false) =>
        frame.Run.Requested(service, inAnyStage, frame.Scope);

    private static Each<TElement> Each<T, TElement>(
        Frame frame, Rail rail, ListOf<T> list, Func<CaseRecord, TElement> view, int block, CaseRecord[] arguments, Func<(Judgement Where, Judgement Has)?, Judgement> counts)
    {
        var elements = Elements(frame, list);
        return new(
            [.. elements.Select(element => new Member<TElement>(view(element), counts(Body(frame, element, block, arguments)).On(rail)))],
            list.IsOpen,
            view(frame.Run.Facts.Undocumented(list.Element!)),
            choice => ElementOf.Optional(frame.Run.Facts.Chosen(choice, elements, list.Element!), value => view(((RecordValue)value).Value)));
    }

    private static Judgement Held((Judgement Where, Judgement Has)? body) => body is (var where, var has) ? where & has : Judgement.Yes;

    private static Judgement Failed((Judgement Where, Judgement Has)? body) => body is (var where, var has) ? where & !has : Judgement.No;

    private static IReadOnlyList<CaseRecord> Elements<T>(Frame frame, ListOf<T> list) => frame.Run.Facts.Elements(list.Value!, list.Element!);

    private static Tally Start<T>(ListOf<T> list) => list.IsOpen ? Tally.OfOpenList : Tally.Empty;

    private static (Judgement Where, Judgement Has)? Body(Frame frame, CaseRecord element, int block, CaseRecord[] arguments)
    {
        var roots = frame.Run.Plan.Blocks[block].Roots;
        if (roots.Count == 0)
        {
            return null;
        }

        var body = frame.Run.Frame(block, frame.Scope, [.. arguments, element]);
        return roots.Count == 1 ? (Judgement.Yes, body[roots[0].Slot]) : (body[roots[0].Slot], body[roots[1].Slot]);
    }
}
