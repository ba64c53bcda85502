using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;

namespace StackAudit.Tests.Editing;

/// <summary>Carries out what a fix of a rule proposes.</summary>
internal static class Edited
{
    private static readonly LoadOptions Options = new() { AsOf = new DateOnly(2026, 6, 30), RequiresTools = false };

    /// <summary>The stack after the fix; null when it is not offered.</summary>
    public static string? By(string stack, string subject, string edits) =>
        Fixes(stack, subject, $"fix \"f\": {edits}") is [var fix] ? TextEdits.Apply(new SourceText("stack.yaml", stack), fix.Edits).Content : null;

    /// <summary>The fixes that are offered for one entity.</summary>
    public static IReadOnlyList<Fix> Fixes(string stack, string subject, string fixes)
    {
        LoadResult loaded = Load(stack);
        if (loaded.Problems.Count > 0)
        {
            throw new FormatException($"{loaded.Problems[0].Location} {loaded.Problems[0].Message}");
        }

        return [.. Run(loaded, Rule(subject.Split(' '), fixes)).SelectMany(finding => finding.Fixes)];
    }

    public static LoadResult Load(string stack) => StackLoader.Load([new SourceText("stack.yaml", stack)], Options);

    private static string Rule(string[] subject, string fixes) =>
        $"""
        rule A1 always "a"
          because "b"
          help "h"
          for each {subject[0]}
          where {subject[0]}.id is "{subject[1]}"
          forbid count(all tools) >= 0
          report at {subject[0]}: "m"
          {fixes}

        """;

    private static IReadOnlyList<Finding> Run(LoadResult loaded, string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = new RuleFile(RuleParser.Parse(new SourceText("a.rules", text), diagnostics), IsBuiltIn: true);
        BoundRules bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, [file], diagnostics);
        if (diagnostics.HasErrors)
        {
            throw new FormatException(string.Join('\n', diagnostics.Select(problem => $"{problem.Location} {problem.Message}")));
        }

        return new RuleRunner(new EvaluationContext(new StackGraph(loaded.Model!)), threads: 1, withTimes: false).Run(Running.Of(bound)).Findings;
    }
}
