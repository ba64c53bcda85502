using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>Counts in the stack at hand who lacks a fact, for those who write rules beside it.</summary>
/// <param name="stack">What holds in the stack; without a value there is none to count in.</param>
internal sealed class FactCensus(Lazy<EvaluationContext?> stack)
{
    /// <param name="graph">That of the stack. What it takes to count is made ready when somebody asks, since most rules have no mistake.</param>
    public FactCensus(StackGraph graph)
        : this(new Lazy<EvaluationContext?>(() => new EvaluationContext(graph)))
    {
    }

    /// <summary>Who lacks a fact, a sentence for each step of the way to it; none for what is no fact of a kind or record.</summary>
    /// <param name="fact">Such as <c>tool.it_review.on</c>.</param>
    /// <param name="slots">How many names the item has.</param>
    public IReadOnlyList<string> WhoLacks(BoundExpression fact, int slots)
    {
        try
        {
            return stack.Value is { } context ? Count(context, fact, slots) : [];
        }
        catch (OutOfStepsException)
        {
            // Who asks wants a hint, and no rule depends on it.
            return [];
        }
    }

    private static IReadOnlyList<string> Count(EvaluationContext context, BoundExpression fact, int slots)
    {
        if (ChainOf(fact) is not ([var first, ..] chain, var root) || All(context, root.Type) is not { Length: > 0 } all)
        {
            return [];
        }

        Func<Frame, object?>[] steps = [.. chain.Select(new ExpressionCompiler(context).Compile)];
        List<Record>[] lacking = [.. chain.Select(_ => new List<Record>())];
        var frame = new Frame(context, slots);
        foreach (Record record in all)
        {
            frame.Slots[root.Slot] = record;
            int missing = Array.FindIndex(steps, step => step(frame) == null);
            if (missing >= 0)
            {
                lacking[missing].Add(record);
            }
        }

        string one = (root.Type as RecordType)?.Name ?? ((ReferenceType)root.Type).Kinds[0];
        string plural = root.Type is RecordType ? $"{one}s" : context.Model.Schema[one].Plural;
        if (lacking.All(records => records.Count == 0))
        {
            return [$"Today {(all.Length == 1 ? $"the only {one} has" : $"all {all.Length} {plural} have")} it."];
        }

        return
        [
            .. chain.Select((_, i) => i).Where(i => lacking[i].Count > 0)
                .Select(i => $"{lacking[i].Count} of {all.Length} {plural} {(lacking[i].Count == 1 ? "has" : "have")} no {Path(chain, i)} (first: {Place(lacking[i][0])})"),
        ];
    }

    // From the name of an entity or record, field by field, to the fact.
    private static (IReadOnlyList<BoundExpression> Chain, LocalSymbol Root)? ChainOf(BoundExpression fact)
    {
        var chain = new List<BoundExpression>();
        for (BoundExpression? at = fact; at != null;)
        {
            switch (at)
            {
                case BoundLocal { Symbol: { Value: null } root }:
                    return chain.Count == 0 ? null : (chain, root);
                case BoundLocal { Symbol.Value: { } value }:
                    at = value;
                    break;
                case BoundField field:
                    chain.Insert(0, field);
                    at = field.Target;
                    break;
                case BoundDefinition definition:
                    chain.Insert(0, definition);
                    at = definition.Target;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static Record[]? All(EvaluationContext context, FieldType type) => type switch
    {
        ReferenceType { Kinds: [var kind] } => context.All(context.Model.Schema[kind]),
        RecordType record => [.. context.Model.Schema.Kinds.SelectMany(kind => RecordsIn(context, kind, record))],
        _ => null,
    };

    private static IEnumerable<Record> RecordsIn(EvaluationContext context, EntityKind kind, RecordType type) =>
        from field in kind.Fields.Stored
        where field.Records == type
        from entity in context.All(kind)
        from record in entity[field] is object[] list ? list.Cast<Record>() : entity[field] is Record one ? [one] : []
        select record;

    private static string Path(IReadOnlyList<BoundExpression> chain, int last) => string.Join('.', chain.Take(last + 1).Select(NameOf));

    private static string NameOf(BoundExpression step) => step is BoundField field ? field.Name : ((BoundDefinition)step).Symbol.Name;

    private static string Place(Record record) => $"{record.Location.Source.Path}:{record.Location.Start.Line}";
}
