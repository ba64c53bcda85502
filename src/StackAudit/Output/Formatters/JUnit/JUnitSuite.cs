using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What a rule looked at.</summary>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases, TimeSpan Time)
{
    public static IEnumerable<JUnitSuite> Of(AnalysisResult result)
    {
        yield return new JUnitSuite("problems", [.. result.Problems.Where(problem => problem.Severity == Severity.Error || SeverityDiagnostics.IsLeftOut(problem)).Select(JUnitCase.Of)], default);
        ILookup<string, Finding> byRule = result.Findings.ToLookup(finding => finding.Rule.Code, StringComparer.Ordinal);
        foreach (RuleSummary rule in result.Rules)
        {
            yield return new JUnitSuite($"{rule.Rule.Code} {rule.Rule.Name}", CasesOf(rule.Cases, [.. byRule[rule.Rule.Code]]), rule.Time);
        }
    }

    private static JUnitCase[] CasesOf(IReadOnlyList<RuleCase> cases, Finding[] findings)
    {
        Dictionary<string, Finding> byId = findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        HashSet<string> looked = [.. cases.Select(each => each.Id)];
        return
        [
            .. cases.Select(each => byId.TryGetValue(each.Id, out Finding? finding) ? JUnitCase.Of(finding, each.Name) : JUnitCase.OfPass(each)),

            // Of a result that was made without writing down what passed.
            .. findings.Where(finding => !looked.Contains(finding.Id)).Select(finding => JUnitCase.Of(finding, NameOf(finding))),
        ];
    }

    private static string NameOf(Finding finding) =>
        finding.Subjects.Count == 0 ? finding.Id : string.Join(", ", finding.Subjects.Select(subject => $"{subject.Kind.Name}:{subject.Id}"));
}
