using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>Runs one rule: nested loops, each clause in the order written.</summary>
internal sealed class NaiveRule(BoundRule rule, StackModel model)
{
    private readonly NaiveInterpreter _values = new(model);
    private readonly NaiveTally _tally = new();

    public static NaiveTally Run(BoundRule rule, StackModel model)
    {
        var run = new NaiveRule(rule, model);
        run.GoOn(0, NaiveScope.Empty);
        return run._tally;
    }

    private void GoOn(int clause, NaiveScope scope)
    {
        if (clause == rule.Clauses.Count)
        {
            Decide(scope);
            return;
        }

        switch (rule.Clauses[clause])
        {
            case BoundForEach each:
                foreach (NaiveScope match in Looked([.. Matches(each.Source, scope)]))
                {
                    GoOn(clause + 1, match);
                }

                break;
            case BoundScope narrowed:
                bool holds = _values.Holds(narrowed.Condition, scope);
                if (HasLooked() && holds != narrowed.IsUnless)
                {
                    GoOn(clause + 1, scope);
                }
                else if (_looked)
                {
                    _tally.OutOfScope++;
                }

                break;
            case BoundNeeds needs:
                _values.CouldNotLook |= !needs.Facts.All(fact => _values.IsPresent(fact, scope));
                if (HasLooked())
                {
                    GoOn(clause + 1, scope);
                }

                break;
            default:
                GoOn(clause + 1, scope);
                break;
        }
    }

    private bool _looked;

    // Whether what was asked last has an answer; if not, the match could not look.
    private bool HasLooked()
    {
        _looked = !_values.CouldNotLook;
        _tally.CouldNotLook += _looked ? 0 : 1;
        _values.CouldNotLook = false;
        return _looked;
    }

    private NaiveScope[] Looked(NaiveScope[] matches) => HasLooked() ? matches : [];

    private IEnumerable<NaiveScope> Matches(BoundSource source, NaiveScope scope)
    {
        switch (source)
        {
            case BoundKindSource kind:
                return model.All(kind.Kind.Name).Select(entity => scope.With(kind.Local, entity));
            case BoundElementSource element:
                return _values.Items(element.List, scope).Select(item => scope.With(element.Local, item));
            case BoundPairSource pair:
                return model.All(pair.Kind.Name).SelectMany(a => model.All(pair.Kind.Name)
                    .Where(b => string.CompareOrdinal(a.Id, b.Id) < 0)
                    .Select(b => scope.With(pair.First, a).With(pair.Second, b)));
            case BoundGroupSource group:
                return Groups(group, scope).Select(members => scope.With(group.Group, members));
            case BoundCycleSource cycle:
                return _values.CyclesOf(cycle, scope).Select(way => scope.With(cycle.Cycle, way));
            default:
                var path = (BoundPathSource)source;
                return _values.PathsOf(path, scope).Select(found => scope.With(path.Path, found.Path).With(path.From.Local, found.Start).With(path.To.Local, found.End));
        }
    }

    private IEnumerable<NaiveGroup> Groups(BoundGroupSource source, NaiveScope scope)
    {
        var keyed = new List<(object Key, Entity Member)>();
        foreach (Entity member in model.All(source.Kind.Name))
        {
            object? key = _values.Value(source.Key, scope.With(source.Member, member));
            if (HasLooked() && key != null)
            {
                keyed.Add((key, member));
            }
        }

        object[] keys = [.. keyed.Select(one => one.Key)];
        return keys.Where((key, i) => !keys.Take(i).Any(before => NaiveOperators.Same(before, key)))
            .OrderBy(NaiveIdentity.Word, StringComparer.Ordinal)
            .Select(key => new NaiveGroup(key, [.. keyed.Where(one => NaiveOperators.Same(one.Key, key)).Select(one => one.Member)]));
    }

    private void Decide(NaiveScope scope)
    {
        bool holds = _values.Holds(rule.Duty, scope);
        if (!HasLooked())
        {
            return;
        }

        _tally.InScope++;
        if (holds == rule.Forbids)
        {
            _tally.Violations++;
            new NaiveViolation(rule, _values).Report(scope, _tally);
            _values.CouldNotLook = false;
        }
    }
}
