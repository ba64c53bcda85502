using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Schema;
using Xunit;

namespace StackAudit.Tests.Output.Report;

/// <summary>What is left out of a page is in none of its bytes, in any view.</summary>
public sealed partial class OmittedTests
{
    private const decimal Telling = 1000;

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

    private static bool Holds(string page, string word) =>
        page.Contains(word, StringComparison.OrdinalIgnoreCase) && Regex.IsMatch(page, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"\b(?:EUR|USD|GBP) ?\d[\d,.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Price();
}
