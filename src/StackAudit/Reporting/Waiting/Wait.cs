using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Somebody waits for somebody.</summary>
/// <param name="Kind">For what.</param>
/// <param name="About">The tool, proposal or initiative.</param>
/// <param name="Item">The review, condition or requirement of it; null for a proposal that nobody has been asked about.</param>
public sealed record Wait(WaitKind Kind, Entity About, Record? Item)
{
    /// <summary>The person or team that waits; null where nobody wrote it down.</summary>
    public Entity? Who { get; init; }

    /// <summary>The person or team whose turn it is; null where nobody wrote it down.</summary>
    public Entity? For { get; init; }

    public Side WhoSide { get; init; }

    public Side ForSide { get; init; }

    /// <summary>What a page says by it: where that is left out of the page, it is.</summary>
    public Omissions Topic => Kind is WaitKind.Review or WaitKind.Condition ? Omissions.Weaknesses : Omissions.None;

    /// <summary>Since when; null where nobody wrote it down.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>By when it was to be done or is needed; null where no day was set.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether marketing waits for IT.</summary>
    public bool IsForIt => WhoSide == Side.Marketing && ForSide == Side.It;

    /// <summary>Whether IT waits for marketing.</summary>
    public bool IsForMarketing => WhoSide == Side.It && ForSide == Side.Marketing;

    /// <summary>How many days it has lasted; null where nobody wrote down since when.</summary>
    public int? DaysAt(DateOnly today) => Since is { } since ? today.DayNumber - since.DayNumber : null;
}
