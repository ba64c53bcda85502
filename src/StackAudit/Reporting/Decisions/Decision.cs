using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Something that somebody must decide or do by a day. Its words hold neither names nor numbers of the user's; these stand in fields of their own.</summary>
public sealed record Decision
{
    public required DecisionKind Kind { get; init; }

    /// <summary>The contract, tool, vendor, flow or exception that it is about.</summary>
    public required Entity Subject { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Where the subject says the day: <c>last_safe_day</c>, <c>certificates[1].expires</c>.</summary>
    public required string DayField { get; init; }

    /// <summary>What happens if nobody decides.</summary>
    public required string Otherwise { get; init; }

    public required string Recommended { get; init; }

    /// <summary>What somebody wrote down on why it is open, in their words.</summary>
    public string? Why { get; init; }

    /// <summary>When what a contract is for is given up, where that is why it should not renew.</summary>
    public DateOnly? GivenUp { get; init; }

    /// <summary>Which of several on the subject, in the user's words: the kind of a certificate, the text of a condition.</summary>
    public string? Part { get; init; }

    /// <summary>The very last day, where <see cref="Day"/> leaves a margin before it.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>When it takes effect, where that is another day.</summary>
    public DateOnly? TakesEffect { get; init; }

    /// <summary>What it commits to; null where that is nothing or not known.</summary>
    public Money? Amount { get; init; }

    /// <summary>Where the subject says the amount.</summary>
    public string? AmountField { get; init; }

    /// <summary>The people and teams who can settle it.</summary>
    public IReadOnlyList<Entity> Who { get; init; } = [];

    /// <summary>Whether it is on record what shall happen, so that the day is only one to know of.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The same from one report to the next, whatever the day has become: <c>contract:crm-2024:notice</c>.</summary>
    public string Key => $"{Subject.Kind.Name}:{Subject.Id}:{Kind.Name}{(Part is null ? "" : $":{Part}")}";
}
