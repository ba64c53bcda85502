using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>A fact to find out or an action to take that is worth more than most others.</summary>
/// <param name="Text">What to do, in a sentence.</param>
/// <param name="Who">Who would know or must act; empty when nobody is named.</param>
/// <param name="Line">The line of YAML to add; empty for an action that is none.</param>
/// <param name="Unlocks">How many findings or unanswered questions it settles.</param>
public sealed record NextStep(string Text, IReadOnlyList<Entity> Who, string Line, int Unlocks)
{
    /// <summary>Where in the text the names of the user's things begin.</summary>
    internal int NamesFrom { get; init; }

    /// <summary>The findings that it settles; empty for a fact.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The fact that is missing; null for an action.</summary>
    public MissingFactSummary? Fact { get; init; }

    /// <summary>The money in question, where the findings know of any.</summary>
    public Money? Money { get; init; }
}
