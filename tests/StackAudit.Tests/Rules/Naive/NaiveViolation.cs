using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>Says what is said of one violation.</summary>
internal sealed class NaiveViolation(BoundRule rule, NaiveInterpreter values)
{
    private readonly NaivePrinter _printer = new(values);

    public void Report(NaiveScope match, NaiveTally tally)
    {
        NaiveWay? evidence = rule.EvidencePath == null ? null : Evidence(rule.Duty, match);
        NaiveScope scope = match.With(rule.EvidencePath, evidence);
        NaiveWay? way = Loop(match) ?? evidence;
        object?[] parts = [.. rule.Identity.Select(part => values.Value(part, scope))];
        string identity = NaiveIdentity.Of(rule.Code, parts);
        object? reported = values.Value(rule.Report.Place, scope);
        Location[] places = Places(rule.Report.Place, scope) is { Length: > 0 } found ? found : [Fallback(parts, reported)];
        string message = _printer.Print(rule.Report.Message, scope);
        Severity severity = Level(scope);
        int same = tally.Findings.FindIndex(finding => finding.Identity == identity);
        if (same >= 0)
        {
            NaiveFinding first = tally.Findings[same];
            first.Related.Add((places[0], message));
            tally.Findings[same] = first with { Severity = severity > first.Severity ? severity : first.Severity };
            return;
        }

        // The hops of a path are told as such.
        var related = Labels(reported, places).Skip(1).Where(place => way?.Steps.Any(step => step.Flow.Location == place.Place) != true).ToList();
        related.AddRange(rule.Also.SelectMany(also => Also(also, scope)));
        Entity[] assignees = [.. rule.Assignees.SelectMany(person => person.Type.IsList() ? values.Items(person, scope) : [values.Value(person, scope)!]).OfType<Entity>().Distinct()];
        var money = rule.Stake == null ? null : (NaiveMoney?)values.Value(rule.Stake, scope);
        tally.Findings.Add(new NaiveFinding(rule.Code, identity, message, severity, places[0], related, way, assignees, money is { IsNothing: false } ? money : null));
    }

    private NaiveWay? Loop(NaiveScope scope) => rule.Clauses.OfType<BoundForEach>()
        .Select(each => each.Source switch { BoundPathSource path => path.Path, BoundCycleSource cycle => cycle.Cycle, _ => null })
        .OfType<LocalSymbol>()
        .Select(name => (NaiveWay)scope.Find(name)!)
        .FirstOrDefault();

    // The first `reaches` that makes the condition hold.
    private NaiveWay? Evidence(BoundExpression condition, NaiveScope scope) => condition switch
    {
        BoundReaches reaches => values.Reaching(reaches, scope),
        BoundLocal { Symbol.Value: { } let } => Evidence(let, scope),
        BoundDefinition definition when values.Inside(definition, scope) is { } inside => Evidence(definition.Symbol.Value!, inside),
        BoundLogical chain => chain.Operands.Where(operand => values.Holds(operand, scope)).Select(operand => Evidence(operand, scope)).FirstOrDefault(way => way != null),
        BoundOver { Quantifier: Quantifier.Any, Where: { } where } any =>
            values.Selected(any, scope).Take(1).Select(item => Evidence(where, scope.With(any.Element!, item))).FirstOrDefault(),
        _ => null,
    };

    // A missing field is reported at its nearest present ancestor; what nobody writes, where it leads to.
    private Location[] Places(BoundExpression place, NaiveScope scope)
    {
        object? value = values.Value(place, scope);
        if (place is BoundField field)
        {
            object? target = values.Value(field.Target, scope);
            bool isWritten = target is Record && !((Record)target).Type[field.Name].IsComputed;
            Location[] led = isWritten ? [((Record)target!).LocationOf(((Record)target).Type[field.Name])] : target == null ? [] : LocationsOf(value);
            return led.Length > 0 ? led : Places(field.Target, scope);
        }

        Location[] there = LocationsOf(value);
        return there.Length == 0 && place is BoundMap map ? Places(map.List, scope) : there;
    }

    private static Location[] LocationsOf(object? value) => [.. Records(value).Select(record => record.Location)];

    private static IEnumerable<Record> Records(object? value) => value switch
    {
        Record record => [record],
        NaiveGroup group => group.Members,
        object[] items => items.OfType<Record>(),
        _ => [],
    };

    // Else at what the finding is about: what it is known by, or what it is reported at.
    private Location Fallback(object?[] parts, object? reported)
    {
        IEnumerable<Record> known = parts.SelectMany(part => part switch { NaiveGroup { Key: Entity key } => [key], NaiveWay way => way.Component, _ => Records(part) });
        return (parts.OfType<Record>().FirstOrDefault() ?? known.FirstOrDefault() ?? Records(reported).FirstOrDefault())?.Location ?? values.Model.Place;
    }

    private static IEnumerable<(Location Place, string Label)> Labels(object? reported, Location[] places)
    {
        object[] items = reported switch { NaiveGroup group => group.Members, object[] list => list, _ => [] };
        return places.Select((place, i) => (place, items.Length == places.Length ? NaivePrinter.Print(items[i], null) : ""));
    }

    private Severity Level(NaiveScope scope)
    {
        Severity level = rule.Severity;
        foreach (BoundEscalation escalation in rule.Escalations)
        {
            values.CouldNotLook = false;
            bool holds = values.Holds(escalation.Condition, scope) && !values.CouldNotLook;
            level = holds && escalation.Level > level ? escalation.Level : level;
        }

        return level;
    }

    private IEnumerable<(Location, string)> Also(BoundAlso also, NaiveScope scope)
    {
        IEnumerable<NaiveScope> scopes = also.List == null ? [scope] : values.Items(also.List, scope).Select(item => scope.With(also.Element!, item));
        return scopes.Where(one => also.Where == null || values.Holds(also.Where, one))
            .SelectMany(one => Places(also.Place, one).Select(place => (place, _printer.Print(also.Message, one))));
    }
}
