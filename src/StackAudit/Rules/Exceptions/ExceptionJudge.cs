using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Tells what becomes of each exception.</summary>
/// <param name="model">The stack, which has the exceptions.</param>
/// <param name="rules">The rules whose findings are there.</param>
/// <param name="round">Those of them that ran, and what each could not look at.</param>
/// <param name="later">The rules that look at exceptions, from which there are none.</param>
/// <param name="problems">Receives what keeps an exception from hiding what it matches.</param>
internal sealed class ExceptionJudge(StackModel model, IReadOnlyList<BoundRule> rules, Round round, IReadOnlyList<BoundRule> later, DiagnosticBag problems)
{
    private readonly LockedRules _locked = new(model.Settings);

    /// <summary>The exceptions in the order in which they count.</summary>
    public IEnumerable<StackException> Exceptions => ExceptionOrder.Of(model).Select(entity => new StackException(entity));

    public ExceptionOutcome Judge(StackException exception, ILookup<string, Finding> byCode)
    {
        // What nobody can mend by waiting is told whatever the day.
        if (exception is { Glob: { } glob, Most: null })
        {
            problems.Add(ExceptionDiagnostics.NoCount(exception.Entity, glob));
        }

        if (later.FirstOrDefault(rule => IsNamed(exception, rule)) is { } looking)
        {
            problems.Add(ExceptionDiagnostics.FromLaterRule(exception.Entity, looking.Name));
            return Outcome(exception, ExceptionState.Locked);
        }

        BoundRule? own = rules.FirstOrDefault(rule => IsNamed(exception, rule));
        if (_locked.Contain(exception.Rule) || (own != null && _locked.Contain(RuleDescriptor.Of(own))))
        {
            problems.Add(ExceptionDiagnostics.Locked(exception.Entity, exception.Rule));
            return Outcome(exception, ExceptionState.Locked);
        }

        if (exception.Fault(model.Today) is { } fault)
        {
            return Outcome(exception, fault);
        }

        Finding[] matched = own == null ? [] : [.. byCode[own.Code].Where(exception.Matches)];
        if (exception.Most is { } most && matched.Length > most)
        {
            problems.Add(ExceptionDiagnostics.MatchesTooMany(exception.Entity, matched.Length, most));
            return Outcome(exception, ExceptionState.MatchesTooMany);
        }

        // Whoever excepts a line has one thing in mind, and others may be written beside it later.
        if (exception.IsComment && matched.Select(finding => EntityAt(finding.Location)).Distinct().Count() is var things and > 1)
        {
            problems.Add(ExceptionDiagnostics.SeveralOnLine(exception.Entity, things));
            return Outcome(exception, ExceptionState.MatchesTooMany);
        }

        if (matched.Length > 0)
        {
            return new ExceptionOutcome(exception.Entity, ExceptionState.Active, matched);
        }

        return Outcome(exception, own != null && HasLooked(exception, own) ? ExceptionState.MatchesNothing : ExceptionState.NotLooked);
    }

    private bool HasLooked(StackException exception, BoundRule rule)
    {
        RuleTally? tally = Enumerable.Range(0, round.Rules.Count).Where(i => round.Rules[i].Code == rule.Code).Select(i => round.Tallies[i]).FirstOrDefault();
        return tally is not { IsEnded: true } and not { Unseen.IsUnbounded: true } && !exception.IsFor(tally?.Unseen?.Entities ?? [], EntityAt);
    }

    // The last that begins before.
    private Entity? EntityAt(Location place) => model.Schema.Kinds
        .SelectMany(kind => model.All(kind.Name))
        .Where(entity => !entity.IsStub && entity.Source.Path == place.Source.Path && entity.Kind.Name != ExceptionKind.Kind.Name && entity.Span.Start <= place.Span.Start)
        .MaxBy(entity => entity.Span.Start);

    private static bool IsNamed(StackException exception, BoundRule rule) => exception.Rule == rule.Code || exception.Rule == rule.Name;

    private static ExceptionOutcome Outcome(StackException exception, ExceptionState state) => new(exception.Entity, state, []);
}
