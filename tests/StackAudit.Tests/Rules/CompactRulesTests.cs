using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Language.Compact;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class CompactRulesTests
{
    private static readonly CompactRules Embedded = global::StackAudit.Cli.EmbeddedRules.Compact;

    [Fact]
    public void WhatTheProgramEmbedsIsWhatTheTextsSay()
    {
        var printer = new BoundPrinter();
        BoundRules texts = Bind(StackSchema.BuiltIn, null);

        Assert.InRange(texts.Rules.Count, 14, int.MaxValue);
        Assert.Equal(printer.Print(texts), printer.Print(Bind(StackSchema.BuiltIn, Embedded)));
    }

    [Fact]
    public void ItIsReadForTheSchemaAtHand()
    {
        StackSchema schema = StackSchema.BuiltIn.With(new[] { Field.Optional("cost_centre", ScalarType.Word) }.ToLookup(_ => "tool"));
        var printer = new BoundPrinter();

        Assert.NotSame(StackSchema.BuiltIn["tool"], schema["tool"]);
        Assert.Equal(printer.Print(Bind(schema, null)), printer.Print(Bind(schema, Embedded)));
    }

    [Fact]
    public void AnOwnFieldWithTheNameOfAShippedDefinitionIsAnError()
    {
        DefinitionSymbol definition = Bind(StackSchema.BuiltIn, Embedded).Declarations.Definitions.First(definition => definition.Kind != null);
        StackSchema schema = StackSchema.BuiltIn.With(new[] { Field.Optional(definition.Name, ScalarType.Word) }.ToLookup(_ => definition.Kind!.Name));
        var problems = new DiagnosticBag();

        BuiltInRules.Bind(schema, Embedded, withRules: true, problems);

        Assert.Equal($"The field `{definition.Kind!.Name}.{definition.Name}` exists already.", Assert.Single(problems).Message);
    }

    [Fact]
    public void TheFormOfAnotherBuildIsRefused()
    {
        using var made = new MemoryStream();
        Assert.Empty(CompactRules.Make(made));
        byte[] bytes = made.ToArray();
        bytes[3]++;

        Assert.Throws<InvalidOperationException>(() => Bind(StackSchema.BuiltIn, new CompactRules(() => new MemoryStream(bytes))));
    }

    [Fact]
    public void ACheckGivesTheSameEitherWay()
    {
        AnalyzerOptions texts = new() { Paths = [Repository.PathOf("examples", "retailer")], AsOf = new DateOnly(2026, 6, 30) };

        string expected = Print(Analyzer.Run(texts));

        Assert.Contains("STK", expected);
        Assert.Equal(expected, Print(Analyzer.Run(texts with { CompactRules = Embedded })));
    }

    [Fact]
    public void ACopyOfAShippedRuleCountsOnceAndAnotherWithItsCodeIsRefused()
    {
        BoundRule shipped = Bind(StackSchema.BuiltIn, Embedded).Rules[0];
        using var folder = new TemporaryFolder();
        folder.Write("rules/copy.rules", shipped.Source.Content);
        folder.Write("rules/other.rules", $"rule {shipped.Code} other \"Other\"\n  for each tool\n  require tool.is_live\n  report at tool: \"x\"\n");
        folder.Write("tools.yaml", "tools: { a: { name: A, status: active } }\n");

        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], CompactRules = Embedded });

        Diagnostic error = Assert.Single(result.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal($"The rule `{shipped.Code}` exists already.", error.Message);
        Assert.Equal(shipped.CodeSpan, Assert.Single(error.Related).Location.Span);
    }

    private static string Print(AnalysisResult result)
    {
        using var output = new MemoryStream();
        ResultFormatters.All.Single(formatter => formatter.Name == "json").Write(result, new FormatOptions(), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static BoundRules Bind(StackSchema schema, CompactRules? compact)
    {
        var problems = new DiagnosticBag();
        BoundRules rules = BuiltInRules.Bind(schema, compact, withRules: true, problems);
        Assert.Empty(problems);
        return rules;
    }
}
