using System.Text.Json;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class RdjsonFormatterTests
{
    private const string Content = "tools:\n  zap: { status: active }\n  crm: { status: active }\n";

    [Fact]
    public void ColumnsCountBytes()
    {
        var source = new SourceText("a.yaml", "\U0001F600é: x");
        JsonElement range = Diagnostic(Sample.Result([Sample.Finding(Sample.Residency, "m", source, "x")])).GetProperty("location").GetProperty("range");
        Assert.Equal(9, range.GetProperty("start").GetProperty("column").GetInt32());
        Assert.Equal(10, range.GetProperty("end").GetProperty("column").GetInt32());
    }

    [Fact]
    public void APartOfALineIsSuggestedAsTheWholeLine() =>
        Assert.Equal(new LineSuggestion(2, 2, "  zap: { status: retired }"), Suggested(Edit("active", "retired")));

    [Fact]
    public void ALineThatGoesIsSuggestedAsNothing() => Assert.Equal(new LineSuggestion(2, 2, ""), Suggested(Edit("  zap: { status: active }\n", "")));

    [Fact]
    public void ALinePutInStandsBesideTheOneThatIsThere() =>
        Assert.Equal(new LineSuggestion(3, 3, "  new: { }\n  crm: { status: active }"), Suggested(new TextEdit("a.yaml", new TextSpan(Content.IndexOf("  crm", StringComparison.Ordinal), 0), "  new: { }\n")));

    [Fact]
    public void ALineAtTheEndStandsBehindTheLastOne() =>
        Assert.Equal(new LineSuggestion(3, 3, "  crm: { status: active }\n  new: { }"), Suggested(new TextEdit("a.yaml", new TextSpan(Content.Length, 0), "  new: { }\n")));

    [Fact]
    public void TheLastLineCanGo() => Assert.Equal(new LineSuggestion(3, 3, ""), Suggested(Edit("  crm: { status: active }\n", "")));

    [Fact]
    public void LinesThatBecomeOneAreSuggestedTogether() =>
        Assert.Equal(new LineSuggestion(2, 3, "  zap: { status: active }  crm: { status: active }"), Suggested(Edit("}\n", "}")));

    [Fact]
    public void SeveralEditsOfAFixAreOneSuggestion() =>
        Assert.Equal(
            new LineSuggestion(1, 2, "things:\n  zap: { status: retired }"),
            Suggested(Edit("tools", "things"), Edit("active", "retired")));

    [Fact]
    public void WhatChangesAnotherFileIsNotSuggested() => Assert.Null(Suggested(Edit("active", "retired") with { File = "other.yaml" }));

    private static TextEdit Edit(string old, string text) => new("a.yaml", new TextSpan(Content.IndexOf(old, StringComparison.Ordinal), old.Length), text);

    private static LineSuggestion? Suggested(params TextEdit[] edits)
    {
        var source = new SourceText("a.yaml", Content);
        Finding finding = Sample.Finding(Sample.Residency, "m", source, "zap") with { ProposedFixes = new(() => [new Fix("Mend it", false, edits)]) };
        AnalysisResult result = Sample.Result([finding]) with { Model = new StackModel(StackAudit.Schema.StackSchema.BuiltIn, StackAudit.Configuration.Settings.Empty(new SourceText("stackaudit.yaml", "")), new DateOnly(2026, 1, 1), [source], []) };
        JsonElement[] suggestions = [.. Diagnostic(result).GetProperty("suggestions").EnumerateArray()];
        return suggestions is [var one]
            ? new LineSuggestion(one.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32(), one.GetProperty("range").GetProperty("end").GetProperty("line").GetInt32(), one.GetProperty("text").GetString()!)
            : null;
    }

    private static JsonElement Diagnostic(AnalysisResult result) => JsonDocument.Parse(Sample.Format("rdjson", result)).RootElement.GetProperty("diagnostics")[0];
}
