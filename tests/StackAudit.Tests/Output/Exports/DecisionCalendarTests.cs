using System.Text;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Exports;

public sealed class DecisionCalendarTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);

    [Fact]
    public void WhatSaysTheSameStaysAsItWas()
    {
        CalendarEvent known = Event("a", 10) with { Sequence = 4, Stamp = Today.AddDays(-30) };

        Assert.Equal([known], Merge([Event("a", 10)], [known]));
    }

    [Fact]
    public void WhatSaysSomethingElseRisesAndIsStampedToday()
    {
        CalendarEvent moved = Assert.Single(Merge([Event("a", 20)], [Event("a", 10) with { Sequence = 4, Stamp = Today.AddDays(-30) }]));

        Assert.Equal((5, Today, Today.AddDays(20), false), (moved.Sequence, moved.Stamp, moved.Day, moved.IsCancelled));
    }

    [Fact]
    public void WhatIsGoneIsCancelledOnceHoweverLongAgoItsDayWas()
    {
        CalendarEvent cancelled = Assert.Single(Merge([], [Event("a", 10)]));
        Assert.Equal((1, true, "a"), (cancelled.Sequence, cancelled.IsCancelled, cancelled.Uid));

        Assert.Equal([cancelled], Merge([], [cancelled], Today.AddDays(5)));
        Assert.Equal([cancelled], Merge([], [cancelled], Today.AddDays(1100)));
        Assert.True(Assert.Single(Merge([], [Event("a", -30)])).IsCancelled);
        Assert.Equal((2, false), Assert.Single(Merge([Event("a", 10)], [cancelled])) is var back ? (back.Sequence, back.IsCancelled) : default);
    }

    [Fact]
    public void OverTheTermsOfAContractTheSequenceOfItsNoticeNeverFalls()
    {
        (int NoticeDays, string AsOf, string Decision)[] runs =
        [
            (60, "2026-06-30", ""),
            (50, "2026-07-01", ""),
            (50, "2026-09-01", ""),
            (50, "2026-10-01", ""),
            (50, "2027-06-01", ", decision: { what: renew, on: 2027-05-30 }"),
            (50, "2027-10-20", ""),
            (30, "2027-10-21", ""),
        ];

        IReadOnlyList<CalendarEvent> events = [];
        var said = new List<string>();
        int last = -1;
        foreach ((int days, string asOf, string decision) in runs)
        {
            var stack = new ReportedStack($$"""
                vendors: { acme: { name: Acme } }
                contracts:
                  acme: { vendor: acme, starts: 2024-10-01, ends: 2026-09-30, renewal_term: 1 year, notice: {{days}} days, auto_renews: yes{{decision}} }
                """, asOf);
            string text = CalendarText.Of(events, "Shop");
            events = DecisionCalendar.Of(stack.Result, stack.Result.Model.Today.AddYears(1), CalendarReader.Read("a.ics", text));
            CalendarEvent notice = Assert.Single(events, each => each.Category == DecisionKind.Notice.Title);
            said.Add($"{notice.Day.Year} {(notice.IsCancelled ? "cancelled" : "due")} {notice.Sequence}");
            Assert.True(notice.Sequence >= last);
            last = notice.Sequence;
        }

        Assert.Equal(["2026 due 0", "2026 due 1", "2026 cancelled 2", "2027 due 3", "2027 cancelled 4", "2028 due 5", "2028 due 6"], said);
    }

    [Theory]
    [InlineData("tools: { seg: { name: Segment, status: active, reviews: [{ kind: it, outcome: approved, on: 2026-01-01, expires: 2026-12-31 }] } }", "Segment: IT review expires")]
    [InlineData("tools: { seg: { name: Segment, status: active, vendor: v } }\nvendors: { v: { name: Twilio, certificates: [{ kind: iso-27001, expires: 2026-12-31 }] } }", "Twilio: certificate iso-27001 expires")]
    [InlineData("tools: { a: { name: ERP, status: active }, b: { name: Shop, status: active } }\nflows: [{ from: a, to: b, auth: { method: api-key, expires: 2026-12-31 } }]", "ERP → Shop: credential expires")]
    public void ATitleHasTheNamesThatPeopleUse(string yaml, string title) =>
        Assert.Equal(title, Assert.Single(DecisionCalendar.Of(new ReportedStack(yaml).Result, new DateOnly(2027, 1, 1), [])).Summary);

    [Fact]
    public void WhatIsFurtherAheadIsLeftOutUnlessItIsKnown()
    {
        Assert.Empty(Merge([Event("a", 500)], []));
        Assert.Single(Merge([Event("a", 500)], [Event("a", 400)]));
    }

    [Fact]
    public void AnEventIsReadBackAsItWasWritten()
    {
        CalendarEvent written = Event("a", 10) with { Summary = "Commas, semicolons; back\\slashes: \"ä\" 漢字" + new string('x', 200), Description = "One\nTwo\\n, three", Sequence = 7, IsCancelled = true };
        string text = CalendarText.Of([written, Event("b", 11)], "Shop; and, more");

        Assert.Equal([written, Event("b", 11)], CalendarReader.Read("a.ics", text));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void ADecisionHasItsLastSafeDayAmountAndWho()
    {
        var stack = new ReportedStack("""
            people: { dana: { name: Dana Example } }
            vendors: { acme: { name: Acme } }
            contracts:
              acme-2024: { vendor: acme, starts: 2024-10-01, ends: 2026-09-30, notice: 60 days, auto_renews: yes, annual_cost: 4800, owner: dana }
            """);

        CalendarEvent notice = Assert.Single(DecisionCalendar.Of(stack.Result, new DateOnly(2027, 1, 1), []));

        Assert.Equal("Acme: last safe day for notice, EUR 4,800", notice.Summary);
        Assert.Equal(stack.Values.Date(stack.Find("contract", "acme-2024"), "last_safe_day"), notice.Day);
        Assert.Contains("Amount: EUR 4,800", notice.Description, StringComparison.Ordinal);
        Assert.Contains("Who: Dana Example", notice.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void AUuidOfANameIsThatOfTheStandard() =>
        Assert.Equal("2cc46748-d376-5783-815a-04ee13130289", NameUuid.Of("stackaudit:Shop:2026-06-30").ToString());

    private static CalendarEvent Event(string uid, int inDays) => new(uid, Today.AddDays(inDays), "Summary", "Description", "Category", Today);

    private static IReadOnlyList<CalendarEvent> Merge(IReadOnlyList<CalendarEvent> due, IReadOnlyList<CalendarEvent> earlier, DateOnly? today = null) =>
        DecisionCalendar.Merge(due, Today.AddDays(365), earlier, today ?? Today);
}
