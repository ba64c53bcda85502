using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Hostile;

/// <summary>What somebody writes into any field of any kind stays a text.</summary>
public class HostileTextTests
{
    // All texts of the stack are some megabytes; a page that shows each of them several times over is out of hand.
    private const long MostBytes = 4_000_000;

    [BrowserFact]
    public void TheStackIsReadWithoutMistakes() => Reports.FileOf(Stacks.Hostile, "--view full");

    [BrowserTheory]
    [MemberData(nameof(ReportCases.Hostile), MemberType = typeof(ReportCases))]
    public async Task NothingOfItIsTakenForMarkup(string stack, string options)
    {
        string file = Reports.FileOf(stack, options);
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, new Look { IsUnfolded = true });
        await opened.Page.Mouse.MoveAsync(200, 200);
        string[] traces = await opened.AskAsync<string[]>("traces");

        Problems.AssertNone([.. opened.Troubles, .. traces]);
        Assert.InRange(new FileInfo(file).Length, 1, MostBytes);
    }

    [BrowserTheory]
    [InlineData("digest --since 2026-01-01 --format html")]
    [InlineData("export ropa --format html")]
    public async Task NeitherInOtherPages(string command)
    {
        string file = Path.Combine(Stacks.Temporary, $"hostile-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, Reports.Run($"stackaudit {command}", Stacks.Hostile));
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, new Look { IsUnfolded = true });
        await opened.Page.Mouse.MoveAsync(200, 200);
        string[] traces = await opened.AskAsync<string[]>("traces");

        Problems.AssertNone([.. opened.Troubles, .. traces]);
        Assert.Contains("alert(1)", await opened.Page.InnerTextAsync("body"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task WhatIsTakenForMarkupIsFound()
    {
        string file = Path.Combine(Stacks.Temporary, "hostile-planted.html");
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><title>x</title><p><img src=//evil.example/x onerror='window.pwned=1'><a href='javascript:alert(1)'>x</a></p><script>alert(1)</script>");
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, new Look());
        string[] traces = await opened.AskAsync<string[]>("traces");

        Assert.Contains("img has onerror", traces);
        Assert.Contains("a has href=javascript:alert(1)", traces);
        Assert.Contains(opened.Troubles, trouble => trouble.StartsWith("a dialog", StringComparison.Ordinal));
        Assert.Contains(opened.Troubles, trouble => trouble.StartsWith("a request", StringComparison.Ordinal));
    }
}
