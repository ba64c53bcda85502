using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>One kind of data in one tool: what is said of it, what comes in, and what was agreed.</summary>
/// <param name="IsDeclared">The tool is described as storing or collecting it.</param>
/// <param name="Arrives">A live flow brings it.</param>
public sealed record DataHolding(Entity Tool, Entity Data, bool IsDeclared, bool Arrives, Coverage Coverage)
{
    /// <summary>Whether it comes in, and nobody has written down that it is there.</summary>
    public bool IsUndeclared => Arrives && !IsDeclared;

    public bool IsGap => IsUndeclared || Coverage == Coverage.NotCovered;
}
