using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>The tests in rule files that have a mistake themselves: they could not run, and count as such.</summary>
internal static class UnreadTests
{
    /// <param name="rules">All rules and tests.</param>
    /// <param name="sources">The rule files whose tests are to run.</param>
    /// <param name="problems">What is wrong with the files.</param>
    public static IReadOnlyList<TestResult> Of(TestedRules rules, IReadOnlySet<SourceText> sources, IEnumerable<Diagnostic> problems)
    {
        Diagnostic[] errors = [.. problems.Where(problem => problem.Severity == Severity.Error)];
        HashSet<object> bound = new(rules.Bound.Tests.Select(test => test.Syntax), ReferenceEqualityComparer.Instance);
        return
        [
            .. from file in rules.Files
               where sources.Contains(file.Syntax.Source)
               from test in file.Syntax.Items.OfType<TestSyntax>()
               let codes = test.Codes.Select(code => code.Text).ToArray()
               where !bound.Contains(test) && rules.IncludesTestOf(codes)
               let mistakes = DiagnosticOrder.Sort(errors.Where(problem => IsIn(problem.Location, file.Syntax.Source, test.Span)))
               where mistakes.Count > 0
               select new TestResult(ExpressionBinder.PlainText(test.Title), codes, new Location(file.Syntax.Source, test.Title.Span), TestOutcome.Broken, mistakes),
        ];
    }

    private static bool IsIn(Location location, SourceText source, TextSpan span) =>
        ReferenceEquals(location.Source, source) && location.Span.Start >= span.Start && location.Span.Start <= span.End;
}
