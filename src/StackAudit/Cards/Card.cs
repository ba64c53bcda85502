using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Cards;

/// <summary>All that a stack says about one thing, and all that hangs on it.</summary>
public sealed record Card
{
    public required Entity Entity { get; init; }

    /// <summary>What is written about it, in the order of the model's reference.</summary>
    public required IReadOnlyList<CardFact> Facts { get; init; }

    /// <summary>What follows from it and from the rest of the stack; without place.</summary>
    public required IReadOnlyList<CardFact> Computed { get; init; }

    /// <summary>The flows that lead to and through a tool, then those that lead out of it.</summary>
    public required IReadOnlyList<CardFlow> Flows { get; init; }

    /// <summary>Who names it, by kind and id; for a person, everything that hangs on them.</summary>
    public required IReadOnlyList<CardReference> Referrers { get; init; }

    /// <summary>What was found about it; for people and teams also what they should act on.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What nobody has written down about it, though rules ask for it.</summary>
    public required IReadOnlyList<MissingFactSummary> MissingFacts { get; init; }
}
