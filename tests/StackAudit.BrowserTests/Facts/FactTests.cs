using System.Collections.Concurrent;
using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.BrowserTests.Facts;

/// <summary>Every figure of a page equals the one that somebody else would work out from the facts.</summary>
public class FactTests
{
    private const int FewestFigures = 100;

    // Rules say why they are there.
    private static readonly Lazy<string> ShippedRules = new(() => string.Join('\n', Directory.EnumerateFiles(Repository.PathOf("rules"), "*.rules", SearchOption.AllDirectories).Select(File.ReadAllText)));

    private static readonly ConcurrentDictionary<string, Lazy<FactSheet>> Sheets = new(StringComparer.Ordinal);

    [BrowserTheory]
    [MemberData(nameof(ReportCases.WithGenerated), MemberType = typeof(ReportCases))]
    public async Task EveryFigureIsThatOfTheFacts(string stack, string options)
    {
        ShownFigures shown = await ShownAsync(Reports.FileOf(stack, options));

        Problems.AssertNone(new FactCheck(at => FactsOf(stack, at)).Of(shown));
    }

    [BrowserFact]
    public async Task AComparisonHasFiguresOfBothTimes()
    {
        ShownFigures shown = await ShownAsync(Reports.FileOf(Stacks.WithPast, $"--view full {History.Options}"));

        Assert.Equal([null, History.InWinter, History.InSpring], shown.Figures.Select(figure => figure.At).Distinct().Order(StringComparer.Ordinal));
    }

    [BrowserFact]
    public async Task TheFullReportHasManyFigures()
    {
        ShownFigures shown = await ShownAsync(Reports.FileOf(Stacks.Retailer, "--view full"));

        Assert.True(shown.Figures.Count >= FewestFigures, $"The full report has {shown.Figures.Count} figures.");
    }

    [BrowserTheory]
    [InlineData("<p>Of 12 tools</p>", "no fact: `Of 12 tools`")]
    [InlineData("<p><span data-fact='length(values(tool))'>12</span> tools</p>", "`12` is ")]
    [InlineData("<p><span data-fact='length(values(tool'>12</span> tools</p>", "`12` has no fact")]
    [InlineData("<p><bdi>Nobody's tool</bdi></p>", "nobody said `Nobody's tool`")]
    [InlineData("<p><time datetime='1999-01-02'>2 Jan 1999</time></p>", "no fact has the day 1999-01-02")]
    [InlineData("<p><time datetime='2026-06-30'>3 Jun 2026</time></p>", "`3 Jun 2026` is not 2026-06-30")]
    [InlineData("<svg><text>12</text></svg>", "no fact: `12`")]
    public async Task WhatIsWrongIsFound(string planted, string problem)
    {
        string page = await File.ReadAllTextAsync(Reports.FileOf(Stacks.Retailer, "--view executive"));
        string file = Path.Combine(Stacks.Temporary, $"planted-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, page.Replace("</main>", planted + "</main>", StringComparison.Ordinal));
        ShownFigures shown = await ShownAsync(file);

        Assert.Contains(new FactCheck(_ => FactsOf(Stacks.Retailer)).Of(shown), one => one.StartsWith(problem, StringComparison.Ordinal));
    }

    private static FactSheet FactsOf(string stack, string? at) => at switch
    {
        null => FactsOf(stack),
        History.InWinter => Sheets.GetOrAdd($"{stack} in winter", _ => new Lazy<FactSheet>(() => new FactSheet(History.FactsInWinter(Stacks.FolderOf(stack))))).Value,
        History.InSpring => Sheets.GetOrAdd($"{stack} in spring", _ => new Lazy<FactSheet>(() => new FactSheet(History.FactsInSpring(), Stacks.TextOf(Stacks.Spring) + ShippedRules.Value))).Value,
        _ => throw new InvalidOperationException($"nobody gave the page a state at place {at}"),
    };

    private static FactSheet FactsOf(string stack) => Sheets.GetOrAdd(stack, name => new Lazy<FactSheet>(() => new FactSheet(Reports.Run("stackaudit export facts", name), Stacks.TextOf(name) + ShippedRules.Value))).Value;

    private static async Task<ShownFigures> ShownAsync(string file)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, new Look());
        return await opened.AskAsync<ShownFigures>("figures");
    }
}
