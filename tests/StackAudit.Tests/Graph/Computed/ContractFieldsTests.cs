using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ContractFieldsTests
{
    /// <summary>What it shows, the contract, and values of its computed fields; <c>-</c> is missing. Seen from the 30th of June 2026, a Tuesday.</summary>
    public static TheoryData<string, string, string> Days => new()
    {
        // next_end
        { "the written end", "ends: 2026-12-31", "next_end: 2026-12-31, next_renewal: 2026-12-31, final_end: -" },
        { "renews_on goes before ends", "ends: 2026-12-31; renews_on: 2027-01-01", "next_end: 2027-01-01" },
        { "an end that is not known", "starts: 2025-01-01", "next_end: -, next_renewal: -, final_end: -, last_renewal: -, notice_deadline: -, last_safe_day: -, is_running: yes" },
        { "an end today is not past", "ends: 2026-06-30; renewal_term: 12 months", "next_end: 2026-06-30, last_renewal: -" },
        { "an end yesterday is past", "ends: 2026-06-29; renewal_term: 12 months", "next_end: 2027-06-29, last_renewal: 2026-06-29" },
        { "rolled by the renewal term", "ends: 2026-01-31; term: 36 months; renewal_term: 12 months", "next_end: 2027-01-31, last_renewal: 2026-01-31" },
        { "rolled by the first term without a renewal term", "ends: 2026-01-31; term: 36 months", "next_end: 2029-01-31, last_renewal: 2026-01-31" },
        { "rolled by a year without any term", "ends: 2026-01-31", "next_end: 2027-01-31" },
        { "rolled several times", "ends: 2022-03-31; renewal_term: 12 months", "next_end: 2027-03-31, last_renewal: 2026-03-31" },
        { "rolled to this very day", "ends: 2024-06-30; renewal_term: 12 months", "next_end: 2026-06-30, last_renewal: 2025-06-30" },
        { "not rolled when it does not renew by itself", "ends: 2026-01-31; auto_renews: no", "next_end: 2026-01-31, final_end: 2026-01-31, next_renewal: -, is_running: no" },
        { "a term of no days does not roll", "ends: 2026-01-31; renewal_term: 0 days", "next_end: 2026-01-31, last_renewal: -" },
        { "a term of a few hours does not roll", "ends: 2026-01-31; renewal_term: 5 hours", "next_end: 2026-01-31" },
        { "rolled day by day over centuries", "ends: 1000-01-01; renewal_term: 1 day", "next_end: 2026-06-30, last_renewal: 2026-06-29" },
        { "rolled over working days", "ends: 2026-06-26; renewal_term: 1 working day", "next_end: 2026-06-30, last_renewal: 2026-06-29" },
        { "a renewal term beyond the calendar does not roll", "ends: 2026-01-31; renewal_term: 9000 years", "next_end: 2026-01-31" },

        // The ends of months are counted from the written end, not from one another.
        { "one month after the 31st of January", "ends: 2025-01-31; renewal_term: 1 month; @: 2025-02-10", "next_end: 2025-02-28, last_renewal: 2025-01-31" },
        { "two months after the 31st of January", "ends: 2025-01-31; renewal_term: 1 month; @: 2025-03-10", "next_end: 2025-03-31, last_renewal: 2025-02-28" },
        { "a month after the 31st of January in a leap year", "ends: 2024-01-31; renewal_term: 1 month; @: 2024-02-29", "next_end: 2024-02-29" },
        { "a year after a leap day", "ends: 2024-02-29; renewal_term: 12 months; @: 2024-06-30", "next_end: 2025-02-28" },
        { "four years after a leap day", "ends: 2024-02-29; renewal_term: 1 year; @: 2027-06-30", "next_end: 2028-02-29, last_renewal: 2027-02-28" },

        // Notice
        { "notice sent in this term", "ends: 2026-12-31; notice_sent.on: 2026-05-01", "next_end: 2026-12-31, final_end: 2026-12-31, next_renewal: -, notice_deadline: -, is_running: yes" },
        { "notice sent on the last day", "ends: 2026-12-31; notice_sent.on: 2026-12-31", "final_end: 2026-12-31, next_renewal: -" },
        { "notice sent after the day", "ends: 2026-12-31; renewal_term: 12 months; notice_sent.on: 2027-01-01", "final_end: -, next_renewal: 2026-12-31" },
        { "notice sent in a term that is over", "ends: 2025-12-31; renewal_term: 12 months; notice_sent.on: 2025-05-01", "next_end: 2025-12-31, final_end: 2025-12-31, is_running: no" },
        { "notice sent in the second of three terms", "ends: 2024-12-31; renewal_term: 12 months; notice_sent.on: 2025-05-01", "next_end: 2025-12-31, last_renewal: 2024-12-31, final_end: 2025-12-31" },
        { "notice sent in the running term after renewals", "ends: 2024-12-31; renewal_term: 12 months; notice_sent.on: 2026-05-01", "next_end: 2026-12-31, last_renewal: 2025-12-31, final_end: 2026-12-31, is_running: yes" },
        { "notice sent on the day of a renewal is for that day", "ends: 2024-12-31; renewal_term: 12 months; notice_sent.on: 2025-12-31", "next_end: 2025-12-31, final_end: 2025-12-31" },
        { "notice of an earlier term does not count", "starts: 2022-01-01; term: 12 months; ends: 2027-01-01; notice_sent.on: 2023-05-01", "term_began: 2026-01-01, next_renewal: 2027-01-01, final_end: -" },
        { "notice of an earlier term than the written one does not count", "ends: 2026-12-31; renewal_term: 12 months; notice_sent.on: 2025-12-30", "next_renewal: 2026-12-31" },
        { "notice on the first day of the term counts", "ends: 2026-12-31; renewal_term: 12 months; notice_sent.on: 2025-12-31", "next_renewal: -, final_end: 2026-12-31" },
        { "without a renewal the term began with the contract", "starts: 2022-01-01; ends: 2026-12-31; notice_sent.on: 2022-02-01", "term_began: 2022-01-01, final_end: 2026-12-31" },
        { "a first term of unknown begin is as long as it is said to be", "ends: 2026-12-31; term: 36 months; renewal_term: 12 months; notice_sent.on: 2024-02-01", "final_end: 2026-12-31" },
        { "status notice-given without a date", "ends: 2026-12-31; status: notice-given", "next_end: 2026-12-31, final_end: 2026-12-31, next_renewal: -, is_running: yes" },
        { "status notice-given without a date and past", "ends: 2026-05-31; status: notice-given", "next_end: 2026-05-31, final_end: 2026-05-31, is_running: no" },
        { "status notice-given with a date of an earlier term", "starts: 2022-01-01; term: 12 months; ends: 2027-01-01; status: notice-given; notice_sent.on: 2023-05-01", "final_end: -, next_renewal: 2027-01-01" },
        { "notice sent without a date", "ends: 2026-12-31; notice_sent.evidence: mail", "final_end: -, next_renewal: 2026-12-31" },

        // next_renewal and final_end
        { "an ended contract does not renew", "ends: 2026-12-31; status: ended", "next_renewal: -, final_end: -, is_running: no" },
        { "one that does not renew by itself has a final end", "ends: 2026-12-31; auto_renews: no", "next_renewal: -, final_end: 2026-12-31, notice_deadline: -, is_running: yes" },
        { "one that renews by itself has none", "ends: 2026-12-31; auto_renews: yes", "next_renewal: 2026-12-31, final_end: -" },

        // last_renewal and term_began
        { "no renewal before the first term is over", "starts: 2024-01-01; term: 36 months; ends: 2027-01-01; renewal_term: 12 months", "last_renewal: -, term_began: 2024-01-01" },
        { "a renewal at the end of the first term", "starts: 2022-01-01; term: 36 months; ends: 2027-01-01; renewal_term: 12 months", "last_renewal: 2026-01-01, term_began: 2026-01-01" },
        { "the first term may be the last one before this", "starts: 2023-01-01; term: 36 months; ends: 2027-01-01; renewal_term: 12 months", "last_renewal: 2026-01-01" },
        { "a first term longer than the renewals", "starts: 2023-07-01; term: 36 months; ends: 2026-07-01; renewal_term: 1 month", "last_renewal: -, term_began: 2023-07-01" },
        { "the latest of several that are past", "starts: 2022-01-01; term: 12 months; ends: 2028-01-01", "last_renewal: 2026-01-01" },
        { "none today", "starts: 2024-06-30; term: 12 months; renews_on: 2027-06-30", "last_renewal: 2025-06-30" },
        { "none that is known without a start", "ends: 2026-12-31; term: 12 months", "last_renewal: -, term_began: -" },
        { "none that is known without a first term", "starts: 2020-01-01; ends: 2026-12-31; renewal_term: 12 months", "last_renewal: -, term_began: 2020-01-01" },
        { "none when it does not renew by itself", "starts: 2020-01-01; term: 12 months; ends: 2027-01-01; auto_renews: no", "last_renewal: -, term_began: 2020-01-01" },

        // notice_deadline and last_safe_day
        { "ninety days when notice is not known", "ends: 2026-12-31", "notice_deadline: 2026-10-02, last_safe_day: 2026-09-25" },
        { "notice by the calendar", "ends: 2026-12-31; notice: 3 months", "notice_deadline: 2026-09-30, last_safe_day: 2026-09-23" },
        { "notice at the end of a shorter month", "ends: 2027-05-31; notice: 3 months", "notice_deadline: 2027-02-28" },
        { "ten working days when notice must be received", "ends: 2026-12-31; notice: 3 months; notice_counts: received", "last_safe_day: 2026-09-16" },
        { "five when it must be sent", "ends: 2026-12-31; notice: 3 months; notice_counts: sent", "last_safe_day: 2026-09-23" },
        { "the margin that is written", "ends: 2026-12-31; notice: 3 months; notice_margin: 30 days", "last_safe_day: 2026-08-31" },
        { "working days skip holidays", "ends: 2027-01-04; notice: 0 days", "notice_deadline: 2027-01-04, last_safe_day: 2026-12-24" },
        { "notice in working days skips holidays", "ends: 2027-01-04; notice: 5 working days; notice_margin: 0 days", "last_safe_day: 2026-12-24" },

        // is_running
        { "one without any date runs", "number: 7", "is_running: yes" },
        { "one that starts today runs", "starts: 2026-06-30", "is_running: yes" },
        { "one that starts tomorrow does not", "starts: 2026-07-01", "is_running: no" },
        { "one that ends today runs", "ends: 2026-06-30; auto_renews: no", "is_running: yes" },
        { "one that ended yesterday does not", "ends: 2026-06-29; auto_renews: no", "is_running: no" },
        { "a draft does not", "status: draft", "is_running: no" },
        { "an active one does", "status: active", "is_running: yes" },
        { "past, it is taken to have renewed when nobody knows", "ends: 2020-01-01", "is_running: yes" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void TheDaysFollowFromTheTerms(string title, string terms, string expected)
    {
        Dictionary<string, string> written = terms.Split("; ").Select(pair => pair.Split(": ")).ToDictionary(pair => pair[0], pair => pair[1]);
        var stack = new SomeStack { Today = written.Remove("@", out string? today) ? today : "2026-06-30" };
        stack.Setting("holidays", new[] { "2026-12-25", "2027-01-01" });
        Entity contract = stack.Add("contract", "c", [.. written.Select(pair => (pair.Key, (object?)pair.Value))]);

        string[] fields = [.. expected.Split(", ").Select(pair => pair.Split(": ")[0])];

        Assert.Equal($"{title} | {expected}", $"{title} | {string.Join(", ", fields.Select(field => $"{field}: {Print(stack.Value(contract, field))}"))}");
    }

    [Theory]
    [InlineData("next_end", "", "c.ends")]
    [InlineData("next_end", "ends: 2026-12-31", "")]
    [InlineData("next_end", "ends: 2026-01-31", "c.renewal_term c.auto_renews")]
    [InlineData("next_end", "ends: 2026-01-31; auto_renews: yes; renewal_term: 12 months", "")]
    [InlineData("next_renewal", "ends: 2026-12-31", "c.auto_renews")]
    [InlineData("next_renewal", "ends: 2026-12-31; status: notice-given", "")]
    [InlineData("final_end", "ends: 2026-12-31", "c.auto_renews")]
    [InlineData("final_end", "ends: 2026-12-31; auto_renews: no", "")]
    [InlineData("notice_deadline", "ends: 2026-12-31; auto_renews: yes", "c.notice")]
    [InlineData("last_safe_day", "ends: 2026-12-31; auto_renews: yes; notice: 90 days", "")]
    [InlineData("last_renewal", "ends: 2026-12-31; auto_renews: yes", "c.starts c.term")]
    [InlineData("last_renewal", "ends: 2026-12-31; auto_renews: no", "")]
    [InlineData("term_began", "ends: 2026-12-31; auto_renews: no", "c.starts")]
    [InlineData("term_began", "ends: 2026-12-31; auto_renews: no; starts: 2026-01-01", "")]
    [InlineData("is_running", "", "")]
    [InlineData("is_running", "ends: 2026-12-31", "")]
    [InlineData("is_running", "ends: 2026-01-31", "c.auto_renews")]
    [InlineData("committed_amount", "ends: 2026-12-31", "c.annual_cost")]
    [InlineData("committed_amount", "annual_cost: EUR 12000", "c.renewal_term")]
    [InlineData("committed_amount", "annual_cost: EUR 12000; renewal_term: 12 months", "")]
    [InlineData("unused_cost", "annual_cost: EUR 12000", "c.commitment")]
    public void AFactThatWasMissingIsPassedOn(string field, string terms, string expected)
    {
        var stack = new SomeStack();
        string[][] written = [.. terms.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(": "))];
        Entity contract = stack.Add("contract", "c", [.. written.Select(pair => (pair[0], (object?)pair[1]))]);

        Assert.Equal(expected, stack.Without(contract, field));
    }

    [Theory]
    [InlineData("12 months", null, "EUR 12,000")]
    [InlineData("36 months", null, "EUR 36,000")]
    [InlineData("1 month", null, "EUR 1,000")]
    [InlineData("3 years", null, "EUR 36,000")]
    [InlineData("73 days", null, "EUR 2,400")]
    [InlineData("0 days", null, "EUR 0")]
    [InlineData(null, "24 months", "EUR 24,000")]
    [InlineData("12 months", "36 months", "EUR 12,000")]
    [InlineData(null, null, "EUR 12,000")]
    public void ARenewalCommitsTheCostOfItsTerm(string? renewalTerm, string? term, string expected)
    {
        var stack = new SomeStack();
        Entity contract = stack.Add("contract", "c", ("annual_cost", "EUR 12000"), ("renewal_term", renewalTerm), ("term", term));

        Assert.Equal(expected, $"{stack.Value(contract, "committed_amount")}");
    }

    [Fact]
    public void AMonthOfARoundCostIsARoundAmount()
    {
        var stack = new SomeStack();
        Entity contract = stack.Add("contract", "c", ("annual_cost", "EUR 12000"), ("renewal_term", "1 month"));

        Assert.Equal([("EUR", 1000m)], ((Money)stack.Value(contract, "committed_amount")!).Parts);
    }

    [Theory]
    [InlineData("ends: 2026-12-31", "It renews by itself.|Notice must be given 90 days before.")]
    [InlineData("ends: 2026-12-31; auto_renews: yes; notice: 30 days", "")]
    [InlineData("ends: 2026-12-31; auto_renews: no", "")]
    [InlineData("ends: 2026-12-31; status: notice-given", "")]
    [InlineData("ends: 2026-01-31; auto_renews: yes; notice: 30 days", "A renewal lasts 12 months.")]
    [InlineData("ends: 2026-01-31; auto_renews: yes; notice: 30 days; term: 24 months", "A renewal lasts 24 months, as the first term does.")]
    [InlineData("annual_cost: EUR 9", "A renewal lasts 12 months.")]
    [InlineData("starts: 2020-01-01", "")]
    public void WhatIsAssumedIsSaidInWords(string terms, string expected)
    {
        var stack = new SomeStack();
        Entity contract = stack.Add("contract", "c", [.. terms.Split("; ").Select(pair => pair.Split(": ")).Select(pair => (pair[0], (object?)pair[1]))]);

        Assert.Equal(expected, string.Join('|', (object[])stack.Value(contract, "assumed")!));
    }

    private static string Print(object? value) => value switch
    {
        null => "-",
        true => "yes",
        false => "no",
        DateOnly date => date.ToString("yyyy-MM-dd", null),
        _ => $"{value}",
    };
}
