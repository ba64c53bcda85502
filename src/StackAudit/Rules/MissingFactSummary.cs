using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>A fact whose absence kept rules from looking, or made them look with less.</summary>
/// <param name="Kind">The kind whose entities lack it.</param>
/// <param name="Field">The field, dotted.</param>
/// <param name="Entities">Who lacks it, in the order of ids.</param>
/// <param name="Rules">How many rules asked for it.</param>
/// <param name="Kept">How many of them could not look, rather than looked with less.</param>
public sealed record MissingFactSummary(string Kind, string Field, IReadOnlyList<Entity> Entities, int Rules, int Kept)
{
    /// <summary>Whether any rule could not look for want of it.</summary>
    public bool KeptFromLooking => Kept > 0;
}
