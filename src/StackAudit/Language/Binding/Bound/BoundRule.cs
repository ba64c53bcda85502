using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A rule that is ready to be compiled.</summary>
internal sealed record BoundRule
{
    /// <summary>With what the codes of shipped rules begin, and no other's.</summary>
    public const string ShippedPrefix = "STK";

    public required SourceText Source { get; init; }

    /// <summary>All of it in the source, its tests apart.</summary>
    public required TextSpan Span { get; init; }

    public required TextSpan CodeSpan { get; init; }

    public required TextSpan NameSpan { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required Severity Severity { get; init; }

    public required string Category { get; init; }

    public required string Because { get; init; }

    public required string Help { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Where to read more.</summary>
    public string? Link { get; init; }

    public Confidence Confidence { get; init; } = Confidence.High;

    public RuleStatus Status { get; init; }

    /// <summary>Why it is a preview or deprecated, and what to use instead.</summary>
    public string? StatusReason { get; init; }

    public required IReadOnlyList<ParameterSymbol> Parameters { get; init; }

    /// <summary>Loops, conditions, needed facts and names, in the order written.</summary>
    public required IReadOnlyList<BoundClause> Clauses { get; init; }

    public required BoundExpression Duty { get; init; }

    /// <summary>Whether the duty forbids, so that a yes is the violation.</summary>
    public required bool Forbids { get; init; }

    /// <summary>The name under which messages know the path of a <c>reaches</c> that makes the duty a violation; null where none can.</summary>
    public LocalSymbol? EvidencePath { get; init; }

    public required BoundReport Report { get; init; }

    public required IReadOnlyList<BoundAlso> Also { get; init; }

    public required IReadOnlyList<BoundEscalation> Escalations { get; init; }

    public required IReadOnlyList<BoundExpression> Assignees { get; init; }

    public required BoundExpression? Stake { get; init; }

    /// <summary>What makes two findings the same.</summary>
    public required IReadOnlyList<BoundExpression> Identity { get; init; }

    public required IReadOnlyList<BoundFix> Fixes { get; init; }

    public required int SlotCount { get; init; }

    /// <summary>Whether it ranges over findings or exceptions, and so runs after all others.</summary>
    public required bool IsSecondRound { get; init; }
}
