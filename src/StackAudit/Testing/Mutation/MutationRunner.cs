using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Changes rules and what they use bit by bit, and sees which changes no test notices.</summary>
/// <param name="rules">The rules.</param>
/// <param name="runs">The tests that pass, their stacks loaded.</param>
/// <param name="threads">How many changes to try at a time.</param>
internal sealed class MutationRunner(TestedRules rules, IReadOnlyList<TestRun> runs, int threads)
{
    private readonly ILookup<string, TestRun> _byCode =
        runs.SelectMany(run => run.Test.Codes.Select(code => (Code: code, Run: run))).ToLookup(item => item.Code, item => item.Run);

    /// <summary>By the items that were changed: rules by their codes, then what they use by its place; and at last what could not be tried.</summary>
    /// <param name="asked">The rules to change.</param>
    public IReadOnlyList<MutationResult> Run(IReadOnlyList<BoundRule> asked)
    {
        ILookup<bool, BoundRule> byTests = asked.ToLookup(rule => _byCode.Contains(rule.Code));
        MutationSubject[] subjects = [.. MutationSubjects.Of(rules, [.. byTests[true]])];
        (MutationSubject Subject, Mutant Mutant)[] all = [.. subjects.SelectMany(subject => subject.Mutants.Select(mutant => (subject, mutant)))];
        bool?[] fates = new bool?[all.Length];
        RuleTester.Each(all.Length, threads, i => fates[i] = IsNoticed(all[i].Subject, all[i].Mutant));

        var survivors = new HashSet<Mutant>(all.Where((_, i) => fates[i] == false).Select(item => item.Mutant), ReferenceEqualityComparer.Instance);
        var tried = new HashSet<Mutant>(all.Where((_, i) => fates[i] != null).Select(item => item.Mutant), ReferenceEqualityComparer.Instance);
        return
        [
            .. subjects.Select(subject => Judge(subject, [.. subject.Mutants.Where(tried.Contains)], survivors)).Where(result => result.Mutants + result.Mistakes.Count > 0),
            .. byTests[false].Select(rule => new MutationResult($"{rule.Code} {rule.Name}", 0, 0, 0, []) { NotTried = "no test of it passes" }),
        ];
    }

    // Null for a change that leaves no rule: the mistake would be seen at once.
    private bool? IsNoticed(MutationSubject subject, Mutant mutant)
    {
        bool isTried = false;
        foreach (IGrouping<TestedRules, TestRun> group in subject.Codes.SelectMany(code => _byCode[code]).Distinct().GroupBy(run => run.Rules))
        {
            if (subject.Changed(mutant, group.Key) is not { } changed)
            {
                continue;
            }

            isTried = true;
            if (group.Any(run => !run.PassesWith(changed with { Rules = [.. run.Test.Codes.Select(code => changed.Rules.FirstOrDefault(rule => rule.Code == code) ?? group.Key.Enabled(code))] })))
            {
                return true;
            }
        }

        return isTried ? false : null;
    }

    private static MutationResult Judge(MutationSubject subject, Mutant[] tried, HashSet<Mutant> survivors)
    {
        Mutant[] survived = [.. tried.Where(survivors.Contains)];
        SourceText source = subject.Source;
        Mutant[] unexcused = [.. survived.Where(mutant => !subject.Excuses.Any(excuse => Covers(excuse, source, mutant)))];
        Diagnostic[] mistakes =
        [
            .. unexcused.Select(mutant => MutationDiagnostics.Survivor(source, mutant)),
            .. ExcuseDiagnostics.Of(source, subject.Excuses, excuse => Array.Exists(survived, mutant => Covers(excuse, source, mutant))),
        ];
        return new MutationResult(subject.Name, tried.Length, survived.Length - unexcused.Length, unexcused.Length, DiagnosticOrder.Sort(mistakes));
    }

    private static bool Covers(Excuse excuse, SourceText source, Mutant mutant) => excuse.Covers(source.PositionOf(mutant.Place.Start).Line, mutant.Name);
}
