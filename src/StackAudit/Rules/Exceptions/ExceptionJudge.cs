using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Tells what becomes of each exception.</summary>
internal sealed class ExceptionJudge(StackModel model, Round round, IReadOnlyList<BoundRule> later, IReadOnlyList<Finding> findings, DiagnosticBag problems)
{
    private readonly ILookup<string, Finding> _byCode = findings.ToLookup(finding => finding.Rule.Code, StringComparer.Ordinal);
    private readonly HashSet<string> _locked = [.. model.Settings.Record.List<string>(SettingsSchema.Type["locked"])];

    public ExceptionOutcome Judge(StackException exception)
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

        if (IsLocked(exception))
        {
            problems.Add(ExceptionDiagnostics.Locked(exception.Entity, exception.Rule));
            return Outcome(exception, ExceptionState.Locked);
        }

        if (exception.Fault(model.Today) is { } fault)
        {
            return Outcome(exception, fault);
        }

        int ran = Enumerable.Range(0, round.Rules.Count).FirstOrDefault(i => IsNamed(exception, round.Rules[i]), -1);
        Finding[] matched = ran < 0 ? [] : [.. _byCode[round.Rules[ran].Code].Where(exception.Matches)];
        if (exception.Most is { } most && matched.Length > most)
        {
            problems.Add(ExceptionDiagnostics.MatchesTooMany(exception.Entity, matched.Length, most));
            return Outcome(exception, ExceptionState.MatchesTooMany);
        }

        if (matched.Length > 0)
        {
            return new ExceptionOutcome(exception.Entity, ExceptionState.Active, matched);
        }

        return Outcome(exception, ran >= 0 && HasLooked(exception, round.Tallies[ran]) ? ExceptionState.MatchesNothing : ExceptionState.NotLooked);
    }

    private bool HasLooked(StackException exception, RuleTally tally) => !tally.IsEnded && tally.Unseen is not { IsUnbounded: true } && !exception.IsFor(tally.Unseen?.Entities ?? [], EntityAt);

    // The last that begins before.
    private Entity? EntityAt(Location place) => model.Schema.Kinds
        .SelectMany(kind => model.All(kind.Name))
        .Where(entity => !entity.IsStub && entity.Source.Path == place.Source.Path && entity.Kind.Name != ExceptionKind.Kind.Name && entity.Span.Start <= place.Span.Start)
        .MaxBy(entity => entity.Span.Start);

    private bool IsLocked(StackException exception) =>
        _locked.Count > 0 && (_locked.Contains(exception.Rule) || round.Rules.Any(rule => IsNamed(exception, rule) && (_locked.Contains(rule.Code) || _locked.Contains(rule.Name))));

    private static bool IsNamed(StackException exception, BoundRule rule) => exception.Rule == rule.Code || exception.Rule == rule.Name;

    private static ExceptionOutcome Outcome(StackException exception, ExceptionState state) => new(exception.Entity, state, []);
}
