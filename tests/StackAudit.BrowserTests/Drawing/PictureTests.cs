using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Drawing;

/// <summary>In no picture two texts lie over each other, a shape lies outside, or a text is wider than what it stands in.</summary>
public class PictureTests
{
    [BrowserTheory]
    [MemberData(nameof(ReportCases.Drawn), MemberType = typeof(ReportCases))]
    public async Task EveryPictureCanBeRead(string stack, string options)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look { IsUnfolded = true });

        Problems.AssertNone(await opened.AskAsync<string[]>("pictures"));
    }

    [BrowserTheory]
    [InlineData("<text x='10' y='20'>one text</text><text x='12' y='22'>another</text>", "overlap")]
    [InlineData("<rect x='90' y='10' width='30' height='10'/>", "outside")]
    [InlineData("<rect class='node' x='30' y='10' width='20' height='20'/><text x='10' y='24'>wide text</text>", "wider than its node")]
    public async Task WhatCannotBeReadIsFound(string shapes, string problem)
    {
        string file = Path.Combine(Stacks.Temporary, $"drawn-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, $"<!DOCTYPE html><main id=m><svg viewBox='0 0 100 50'>{shapes}</svg></main>");
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, new Look());

        Assert.StartsWith(problem, Assert.Single(await opened.AskAsync<string[]>("pictures")), StringComparison.Ordinal);
    }
}
