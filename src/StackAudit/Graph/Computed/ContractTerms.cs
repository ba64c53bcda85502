using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>What a contract says about its terms, and what is taken for granted where it says nothing.</summary>
internal sealed class ContractTerms(Entity contract)
{
    private static readonly RecordType Type = ContractKind.Kind.Fields;
    private static readonly Field StatusField = Type["status"];
    private static readonly Field StartsField = Type["starts"];
    private static readonly Field EndsField = Type["ends"];
    private static readonly Field RenewsOnField = Type["renews_on"];
    private static readonly Field TermField = Type["term"];
    private static readonly Field RenewalTermField = Type["renewal_term"];
    private static readonly Field NoticeField = Type["notice"];
    private static readonly Field MarginField = Type["notice_margin"];
    private static readonly Field AutoRenewsField = Type["auto_renews"];
    private static readonly Field NoticeCounts = Type["notice_counts"];
    private static readonly Field NoticeSent = Type["notice_sent"];
    private static readonly Field SentOn = NoticeSent.Records!["on"];

    public string Status => (contract[StatusField] as EnumMember)?.Name ?? StatusField.Default!;

    public DateOnly? Starts => contract[StartsField] as DateOnly?;

    /// <summary>The day that somebody wrote down as the end of a term.</summary>
    public DateOnly? WrittenEnd => contract[RenewsOnField] as DateOnly? ?? contract[EndsField] as DateOnly?;

    public Duration? FirstTerm => contract[TermField] as Duration;

    public bool IsRenewalTermKnown => contract[RenewalTermField] != null;

    public Duration RenewalTerm => contract[RenewalTermField] as Duration ?? FirstTerm ?? (Duration.Zero with { Months = 12 });

    public bool IsRenewalKnown => contract[AutoRenewsField] != null;

    // Money goes out when nobody acts, so what is not known counts as the case in which somebody has to.
    public bool AutoRenews => contract[AutoRenewsField] is not false;

    public bool IsNoticeKnown => contract[NoticeField] != null;

    public Duration Notice => contract[NoticeField] as Duration ?? (Duration.Zero with { Days = 90 });

    public Duration NoticeMargin =>
        contract[MarginField] as Duration ?? (Duration.Zero with { WorkingDays = contract[NoticeCounts] is EnumMember { Name: "received" } ? 10 : 5 });

    public DateOnly? NoticeSentOn => (contract[NoticeSent] as Record)?[SentOn] as DateOnly?;
}
