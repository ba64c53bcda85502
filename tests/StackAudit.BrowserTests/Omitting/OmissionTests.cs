using System.Net;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Omitting;

/// <summary>What is left out of a page is in none of its bytes, by all that the facts know of it.</summary>
public class OmissionTests
{
    private static readonly Lazy<JObject> Facts = new(() => JObject.Parse(Reports.Run("stackaudit export facts", Stacks.Retailer)));

    [Theory]
    [MemberData(nameof(ReportCases.Retailer), MemberType = typeof(ReportCases))]
    public void ThePageHoldsNothingOfIt(string stack, string options)
    {
        string page = TextOf(Reports.FileOf(stack, options + " --without money,people,weaknesses"));

        Problems.AssertNone(Held(page, [.. SecretWords.OfPeople(Facts.Value), .. SecretWords.OfMoney(Facts.Value), .. SecretWords.OfWeaknesses(Facts.Value)]));
    }

    [Fact]
    public void ThoseWhoWorkWithTheToolsReadOfNoPricesAndNoWeaknesses() =>
        Problems.AssertNone(Held(TextOf(Reports.FileOf(Stacks.Retailer, "--view marketing")), [.. SecretWords.OfMoney(Facts.Value), .. SecretWords.OfWeaknesses(Facts.Value)]));

    [Fact]
    public void WhatIsNotLeftOutIsFound()
    {
        string page = TextOf(Reports.FileOf(Stacks.Retailer, "--view full"));

        Assert.NotEmpty(Held(page, SecretWords.OfPeople(Facts.Value)));
        Assert.NotEmpty(Held(page, SecretWords.OfMoney(Facts.Value)));
        Assert.NotEmpty(Held(page, SecretWords.OfWeaknesses(Facts.Value)));
    }

    private static IEnumerable<string> Held(string page, IEnumerable<string> words) =>
        words.Distinct().Where(word => page.Contains(word, StringComparison.OrdinalIgnoreCase) && Regex.IsMatch(page, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.IgnoreCase)).Select(word => $"the page holds `{word}`");

    private static string TextOf(string file) => WebUtility.HtmlDecode(File.ReadAllText(file));
}
