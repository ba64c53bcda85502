using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>The values of local names while one match is looked at. A frame belongs to one thread.</summary>
internal sealed class Frame(EvaluationContext context, int slots)
{
    /// <summary>Stands in the slot of a <c>let</c> that nobody has asked for yet.</summary>
    public static readonly object Pending = new();

    public EvaluationContext Context { get; } = context;

    public object?[] Slots { get; } = new object?[slots];

    /// <summary>Set when an answer would be a guess: a rate or a fact that was taken for granted is not there.</summary>
    public bool CouldNotLook { get; set; }

    /// <summary>The facts that computed values had to do without.</summary>
    public HashSet<MissingFact> Without { get; } = [];

    /// <summary>The value of a computed field; what it did without is remembered.</summary>
    public object? Computed(Record record, Field field)
    {
        (object? value, IReadOnlyList<MissingFact> without) = Context.Computed.Value(record, field);
        for (int i = 0; i < without.Count; i++)
        {
            Without.Add(without[i]);
        }

        return value;
    }
}
