using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output;

/// <summary>Results made by hand, and what formatters make of them.</summary>
internal static class Sample
{
    public static readonly RuleDescriptor Residency = new(
        "STK1405",
        "residency-violated",
        "Personal data reaches a region where it may not be",
        Severity.Error,
        "privacy",
        "Transfers need a basis.",
        "Cut the flow shown here, move the tool to an allowed region, or allow the region with a basis for the transfer.");

    public static readonly RuleDescriptor Unreviewed = new(
        "STK1004", "active-without-review", "An active tool has no approved review", Severity.Warning, "shadow-it", "Nobody knows it.", "Ask for a review.");

    public static readonly SourceText Ads = new("tools/ads.yaml", "tools:\n  ads:\n    name: Ads\n    regions: [us]\n");

    public static readonly SourceText Flows = new(
        "flows.yaml",
        "flows:\n  - from: crm\n    to: cdp\n    data: [email]\n  - from: cdp\n    to: ads\n    through: zap\n    data: [email]\n");

    public static AnalysisResult Result(IReadOnlyList<Finding> findings, params IEnumerable<Entity> entities) => new()
    {
        Model = new StackModel(StackSchema.BuiltIn, Settings.Empty(new SourceText("stackaudit.yaml", "")), new DateOnly(2026, 11, 22), [Flows, Ads], entities),
        Root = "examples/shop",
        Findings = findings,
        Problems = [],
        Rules = [],
        MissingFacts = [],
        NotBegun = [],
        Next = [],
        FailOn = Severity.Error,
    };

    public static Entity Entity(string kind, string id, string? name = null, SourceText? source = null, string at = "", bool isStub = false)
    {
        source ??= Ads;
        var entity = new Entity(StackSchema.BuiltIn[kind], id, source, Place(source, at).Span) { IsStub = isStub };
        if (name != null)
        {
            entity.Set(entity.Kind.Fields["name"], name, entity.Span);
        }

        return entity;
    }

    /// <summary>A finding at a piece of text of a source.</summary>
    public static Finding Finding(RuleDescriptor rule, string message, SourceText source, string at, params IReadOnlyList<Entity> subjects) => new()
    {
        Id = $"{rule.Code}-{string.Join('-', subjects.Select(subject => subject.Id))}",
        Rule = rule,
        Severity = rule.Severity,
        Message = message,
        Location = Place(source, at),
        Subjects = subjects,
    };

    public static Location Place(SourceText source, string at)
    {
        int start = source.Content.IndexOf(at, StringComparison.Ordinal);
        Assert.True(start >= 0, $"`{at}` is not in {source.Path}");
        return new Location(source, new TextSpan(start, at.Length));
    }

    public static string Format(string format, AnalysisResult result, FormatOptions? options = null)
    {
        using var stream = new MemoryStream();
        ResultFormatters.Find(format)!.Write(result, options ?? new FormatOptions(), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
