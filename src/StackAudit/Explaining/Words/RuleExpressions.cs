using StackAudit.Language.Binding;

namespace StackAudit.Explaining;

/// <summary>All expressions of a rule, in the order of its clauses.</summary>
internal static class RuleExpressions
{
    public static IEnumerable<BoundExpression> Of(BoundRule rule)
    {
        IEnumerable<BoundExpression?> all =
        [
            .. rule.Clauses.SelectMany(Of),
            rule.Duty,
            rule.Report.Place,
            .. Holes(rule.Report.Message),
            .. rule.Also.SelectMany(also => new[] { also.List, also.Where, also.Place }.Concat(Holes(also.Message))),
            .. rule.Escalations.Select(escalation => escalation.Condition),
            .. rule.Assignees,
            rule.Stake,
            .. rule.Identity,
            .. rule.Fixes.SelectMany(fix => fix.Edits).SelectMany(edit => new[] { edit.Place, edit.Value }),
        ];
        return all.OfType<BoundExpression>();
    }

    public static IEnumerable<BoundExpression?> Of(BoundClause clause) => clause switch
    {
        BoundForEach each => Of(each.Source),
        BoundScope scope => [scope.Condition],
        BoundNeeds needs => needs.Facts,
        BoundLet let => [let.Local.Value],
        _ => [],
    };

    private static IEnumerable<BoundExpression?> Of(BoundSource source) => source switch
    {
        BoundElementSource element => [element.List],
        BoundGroupSource group => [group.Key],
        BoundCycleSource cycle => [cycle.Route.With],
        BoundPathSource path => [path.From.Place, path.To.Place, path.Route.With, path.Route.Avoiding, path.Route.Least],
        _ => [],
    };

    private static IEnumerable<BoundExpression?> Holes(BoundMessage message) => message.Parts.Select(part => part.Hole);
}
