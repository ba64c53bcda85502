using StackAudit.Configuration;
using StackAudit.Model;

namespace StackAudit.Graph.Computed;

/// <summary>The days that follow from a contract's terms, seen from one day.</summary>
internal sealed class ContractDays
{
    private readonly BusinessCalendar _calendar;
    private readonly DateOnly _today;

    public ContractDays(Entity contract, StackModel model)
    {
        Terms = new ContractTerms(contract);
        _calendar = model.Settings.Calendar;
        _today = model.Today;
        NextEnd = Terms.WrittenEnd;
        if (NextEnd is { } written && Terms.AutoRenews)
        {
            LastRenewal = RenewalBefore(written);
            Roll(written);
        }
    }

    public ContractTerms Terms { get; }

    /// <summary>Whether the written end is past and the contract went on.</summary>
    public bool IsRolled { get; private set; }

    /// <summary>Whether notice is given for the day on which the running term ends.</summary>
    public bool IsNoticeGiven { get; private set; }

    public DateOnly? NextEnd { get; private set; }

    public DateOnly? LastRenewal { get; private set; }

    public bool IsWrittenEndPast => Terms.WrittenEnd < _today;

    public DateOnly? TermBegan => LastRenewal ?? Terms.Starts;

    public DateOnly? NextRenewal => Terms.AutoRenews && !IsNoticeGiven && Terms.Status != "ended" ? NextEnd : null;

    public DateOnly? FinalEnd => Terms.AutoRenews && !IsNoticeGiven ? null : NextEnd;

    public DateOnly? NoticeDeadline => NextRenewal is { } renewal ? _calendar.Subtract(renewal, Terms.Notice) : null;

    public DateOnly? LastSafeDay => NoticeDeadline is { } deadline ? _calendar.Subtract(deadline, Terms.NoticeMargin) : null;

    public bool IsRunning => Terms.Status is "active" or "notice-given" && !(Terms.Starts > _today) && !(FinalEnd < _today);

    private void Roll(DateOnly written)
    {
        var ends = new Recurrence(_calendar, written, Terms.RenewalTerm);
        int untilToday = IsWrittenEndPast ? ends.TermsUntil(_today) ?? 0 : 0;
        int? untilNotice = TermsUntilNotice(written, ends);
        IsNoticeGiven = untilNotice <= untilToday;
        int rolled = IsNoticeGiven ? untilNotice!.Value : untilToday;
        if (rolled > 0)
        {
            IsRolled = true;
            NextEnd = ends.After(rolled);
            LastRenewal = ends.After(rolled - 1);
        }
    }

    /// <summary>After how many renewals the term begins in which notice was sent; null when there is no notice for the written end or a later one.</summary>
    private int? TermsUntilNotice(DateOnly written, Recurrence ends)
    {
        if (Terms.NoticeSentOn is not { } sent)
        {
            return Terms.Status == "notice-given" ? 0 : null;
        }

        DateOnly? began = TermBegan ?? _calendar.Subtract(written, Terms.FirstTerm ?? Terms.RenewalTerm);
        if (sent < began)
        {
            return null;
        }

        return sent <= written ? 0 : ends.TermsUntil(sent);
    }

    private DateOnly? RenewalBefore(DateOnly end)
    {
        if (Terms.Starts is not { } starts || Terms.FirstTerm is not { } firstTerm)
        {
            return null;
        }

        DateOnly? renewal = new Recurrence(_calendar, end, Terms.RenewalTerm).LastBefore(_today);
        return renewal >= _calendar.Add(starts, firstTerm) ? renewal : null;
    }
}
