using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Report;

/// <summary>What is left out of a page is in none of its bytes, in any view.</summary>
public sealed partial class OmittedTests
{
    private const decimal Telling = 1000;

    private static readonly string[] InOtherWords =
        ["no notice is on record", "Deadlines missed", "overdue", "(past)", "late: due", "reached late", "a condition of the approval", "without a review", "no longer holds", "launched, not measured", "above the limit", "above the agreed"];

    // Nobody is described in it, as in any stack that has just begun.
    private static readonly Lazy<AnalysisResult> Young = new(() =>
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", "name: Shop\nas_of: 2026-06-30\nrepository: https://host.example/x/blob/main\n");
        folder.Write("maria-stub.yaml", """
            tools:
              crm: { name: CRM, status: active, vendor: vend, owners: { business: maria-stub, technical: brand-marketing }, description: Maria-Stub knows it. }
              mail: { name: Mail, status: trial, trial_ends: 2026-06-01, owners: { business: maria-stub } }
            vendors: { vend: { name: Vend, contacts: { account: "Max Muster", notices: "c/o Max Muster", security: security@vend.example } } }
            contracts: { crm: { vendor: vend, tools: [crm], owner: maria-stub, starts: 2025-09-01, term: 12 months, renewal: auto, notice: 30 days } }
            flows: [{ from: crm, to: mail, via: api, auth: { method: oauth, runs_as: maria-stub } }]
            """);
        folder.Write("people/dana_berg.yaml", "people: { dana: { name: Dana Berg } }\ntools: { pim: { name: PIM, owners: { technical: dana } } }\n");
        return Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });
    });

    public static TheoryData<string> Views => [.. ReportViews.All.Select(view => view.Name)];

    [Theory]
    [MemberData(nameof(Views))]
    public void NobodyIsNamedInAPageWithoutPeople(string view)
    {
        string page = WebUtility.HtmlDecode(WrittenPage.Of(WrittenPage.Retailer, view, Omissions.People));

        Assert.Equal([], People().Where(word => Holds(page, word)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void NoAmountIsInAPageWithoutMoney(string view)
    {
        string page = WebUtility.HtmlDecode(WrittenPage.Of(WrittenPage.Retailer, view, Omissions.Money));

        Assert.Equal([], Amounts().Where(word => Holds(page, word)));
        Assert.Empty(Price().Matches(page).Select(match => match.Value));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void NoFindingIsInAPageWithoutWeaknesses(string view)
    {
        string page = WebUtility.HtmlDecode(WrittenPage.Of(WrittenPage.Retailer, view, Omissions.Weaknesses));

        Assert.Equal([], WrittenPage.Retailer.Findings.Select(finding => finding.Message).Where(message => page.Contains(message, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void WhoIsOnlyNamedIsNotThereEither(string view)
    {
        string page = WebUtility.HtmlDecode(WrittenPage.Of(Young.Value, view, Omissions.People));

        Assert.Equal([], (string[])[.. new[] { "maria", "Muster", "dana", "Berg" }.Where(word => page.Contains(word, StringComparison.OrdinalIgnoreCase))]);
    }

    [Fact]
    public void AddressesOfFunctionsAndTeamsStay()
    {
        string page = WebUtility.HtmlDecode(WrittenPage.Of(Young.Value, "full", Omissions.People));

        Assert.Contains("security@vend.example", page, StringComparison.Ordinal);
        Assert.Contains("brand-marketing", page, StringComparison.Ordinal);
        Assert.Contains("Max Muster", WrittenPage.Of(Young.Value), StringComparison.Ordinal);
        Assert.Contains("maria-stub", WrittenPage.Of(Young.Value), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void NoWeakPointIsToldInOtherWords(string view)
    {
        string page = Style().Replace(WebUtility.HtmlDecode(WrittenPage.Of(WrittenPage.Retailer, view, Omissions.Weaknesses)), "");

        Assert.Equal([], OpenConditions().Concat(InOtherWords).Where(words => page.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void WhatIsStillAskedForIsToldToColleaguesAndTheirPageDoesNotSayThatItCanBeHandedOn()
    {
        string page = WebUtility.HtmlDecode(WrittenPage.Of(WrittenPage.Retailer, "marketing"));

        Assert.Contains(OpenConditions(), text => page.Contains(text, StringComparison.Ordinal));
        Assert.DoesNotContain("can be handed on", page, StringComparison.Ordinal);
        Assert.Contains("This page is for colleagues: it leaves out amounts of money and findings.", page, StringComparison.Ordinal);
        Assert.Contains("This page can be handed on: it holds no amounts of money or weak points.", WrittenPage.Of(WrittenPage.Retailer, "marketing", Omissions.Weaknesses), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotLeftOutIsThere()
    {
        string page = WebUtility.HtmlDecode(WrittenPage.Of(WrittenPage.Retailer));

        Assert.Contains(People(), word => Holds(page, word));
        Assert.Contains(Amounts(), word => Holds(page, word));
        Assert.Contains(WrittenPage.Retailer.Findings, finding => page.Contains(finding.Message, StringComparison.Ordinal));
    }

    private static IEnumerable<string> People() => WrittenPage.Retailer.Model.All(PersonKind.Kind.Name).SelectMany(person => (string?[])[person.Id, person.Name, person[person.Kind.Fields["email"]] as string]).OfType<string>();

    // Small ones, and those that are a year as well, are also other numbers.
    private static HashSet<string> Amounts()
    {
        using var facts = new MemoryStream();
        FactsJson.Write(WrittenPage.Retailer, new StackAudit.Loading.ProposalLoadResult([], []), facts);
        using JsonDocument document = JsonDocument.Parse(facts.ToArray());
        return [.. AmountsIn(document.RootElement).Where(amount => amount >= Telling && amount % 1 == 0).Select(amount => amount.ToString("#,0", CultureInfo.InvariantCulture))];
    }

    private static IEnumerable<decimal> AmountsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("currency", out _) && element.TryGetProperty("amount", out JsonElement amount) => [amount.GetDecimal()],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => AmountsIn(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(AmountsIn),
        _ => [],
    };

    private static IEnumerable<string> OpenConditions()
    {
        var values = new FieldValues(WrittenPage.Retailer.Workings!.Context.Computed);
        return WrittenPage.Retailer.Model.All("tool").SelectMany(tool => values.List<StackAudit.Schema.Record>(tool, "reviews")).SelectMany(review => values.List<StackAudit.Schema.Record>(review, "conditions"))
            .Where(condition => values.Date(condition, "done") is null).Select(condition => values.Text(condition, "text")).OfType<string>();
    }

    [GeneratedRegex("<(?<what>style|script)\\b.*?</\\k<what>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();

    private static bool Holds(string page, string word) =>
        page.Contains(word, StringComparison.OrdinalIgnoreCase) && Regex.IsMatch(page, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"\b(?:EUR|USD|GBP) ?\d[\d,.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Price();
}
