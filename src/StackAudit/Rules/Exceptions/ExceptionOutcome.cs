using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>An exception, and what became of it on the day of the check.</summary>
/// <param name="Findings">Those that it hides.</param>
public sealed record ExceptionOutcome(Entity Exception, ExceptionState State, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether it may hide findings, whatever there are.</summary>
    public bool IsInForce => State is ExceptionState.Active or ExceptionState.MatchesNothing or ExceptionState.NotLooked;

    /// <summary>The code or name of its rule, as it was written.</summary>
    public string Rule => Text("rule") ?? "";

    public IReadOnlyList<string> On => [.. Exception.List<string>(FieldOf("on"))];

    public string? Reason => Text("reason");

    /// <summary>The last day on which it hides anything; null where none was written that can be read.</summary>
    public DateOnly? Until => Exception[FieldOf("until")] as DateOnly?;

    /// <summary>What is written for the last day where it is none; null where it is one, or nothing is.</summary>
    public string? UnreadUntil => Until is null && Exception.IsWritten(FieldOf("until")) && Exception.LocationOf(FieldOf("until")) is var at ? at.Source.Slice(at.Span) : null;

    public Entity? ApprovedBy => Exception[FieldOf("approved_by")] as Entity;

    public Entity? Owner => Exception[FieldOf("owner")] as Entity;

    /// <summary>Whether it stands in a comment.</summary>
    public bool IsComment => Exception.Owner is null;

    /// <summary>How many days it still holds: 0 on its last, less than that when it is past.</summary>
    public int? DaysLeft(DateOnly today) => Until is { } until ? until.DayNumber - today.DayNumber : null;

    private string? Text(string field) => (string?)Exception[FieldOf(field)];

    private Field FieldOf(string name) => Exception.Kind.Fields[name];
}
