using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Holds the parts of rules that answer yes or no against the answers that tests have seen.</summary>
internal sealed class CoverageReader(IReadOnlyList<AnswerLog> logs)
{
    private static readonly DiagnosticDescriptor NeverSeenDescriptor = new("STK0172", "answer-never-seen", Severity.Warning);

    private static readonly bool[] Answers = [true, false];

    /// <param name="rule">The rule.</param>
    /// <param name="others">The same, bound for stacks with fields of their own: it has the same parts in the same order.</param>
    public RuleCoverage Read(BoundRule rule, IEnumerable<BoundRule> others)
    {
        SourceText source = rule.Source;
        (object Part, string Word, TextSpan Span)[] parts = [.. PartsOf(rule)];
        object[][] all = [.. others.Prepend(rule).Select(version => PartsOf(version).Select(part => part.Part).ToArray())];
        (string Word, TextSpan Span, bool Answer)[] unseen =
        [
            .. from i in Enumerable.Range(0, parts.Length)
               from answer in Answers
               where !all.Any(version => logs.Any(log => log.HasSeen(version[i], answer)))
               select (parts[i].Word, parts[i].Span, answer),
        ];
        (int first, int last) = (source.PositionOf(rule.Span.Start).Line, source.PositionOf(rule.Span.End).Line);
        Excuse[] excuses = [.. Excuse.Read(source, Excuse.OfAnswers).Where(excuse => excuse.Line >= first && excuse.Line <= last)];
        var gaps = Array.FindAll(unseen, gap => !Array.Exists(excuses, excuse => Covers(excuse, source, gap.Span, gap.Answer)));
        Diagnostic[] mistakes =
        [
            .. gaps.Select(gap => NeverSeen(new Location(source, gap.Span), gap.Word, gap.Answer)),
            .. ExcuseDiagnostics.Of(source, excuses, excuse => Array.Exists(unseen, gap => Covers(excuse, source, gap.Span, gap.Answer))),
        ];
        return new RuleCoverage(rule.Code, rule.Name, parts.Length * 2, (parts.Length * 2) - unseen.Length, unseen.Length - gaps.Length, DiagnosticOrder.Sort(mistakes));
    }

    private static bool Covers(Excuse excuse, SourceText source, TextSpan span, bool answer) => excuse.Covers(source.PositionOf(span.Start).Line, Word(answer));

    private static string Word(bool answer) => answer ? "yes" : "no";

    private static IEnumerable<(object Part, string Word, TextSpan Span)> PartsOf(BoundRule rule)
    {
        foreach (BoundClause clause in rule.Clauses)
        {
            if (clause is BoundScope scope)
            {
                yield return (scope, scope.IsUnless ? "unless" : "where", scope.Span);
            }
            else if (clause is BoundNeeds needs)
            {
                yield return (needs, "needs", needs.Span);
            }
        }

        yield return (rule.Duty, rule.Forbids ? "forbid" : "require", rule.Duty.Span);
        foreach (BoundEscalation escalation in rule.Escalations)
        {
            yield return (escalation, "escalate", escalation.Condition.Span);
        }

        // What a name stands for hangs from the name and from whatever uses it.
        IEnumerable<BoundList> lists = RuleTree.Roots(rule).SelectMany(BoundTree.All).OfType<BoundList>();
        foreach (BoundElement element in lists.SelectMany(list => list.Elements).Where(element => element.When != null).DistinctBy(element => element.Value.Span))
        {
            yield return (element, "when", element.When!.Span);
        }
    }

    private static Diagnostic NeverSeen(Location at, string word, bool answer) =>
        new(NeverSeenDescriptor, at, $"No test has seen this `{word}` say {Word(answer)}.")
        {
            Help = (word, answer) switch
            {
                ("needs", true) => "Test with a thing of which the fact is known.",
                ("needs", false) => "Test with a thing of which the fact is not known.",
                (_, true) => "Test with a thing for which it holds.",
                _ => "Test with a thing for which it does not hold.",
            },
        };
}
