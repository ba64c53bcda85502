namespace StackAudit.Language.Binding;

/// <summary>Walks whole rules.</summary>
internal static class RuleExpressions
{
    /// <summary>All expressions of a rule with all that is within them, in the order written.</summary>
    public static IEnumerable<BoundExpression> All(BoundRule rule) => Roots(rule).SelectMany(BoundTree.All);

    /// <summary>The expressions of a clause that are parts of no other.</summary>
    public static IEnumerable<BoundExpression> Roots(BoundClause clause) => clause switch
    {
        BoundScope scope => [scope.Condition],
        BoundNeeds needs => needs.Facts,
        BoundLet { Local.Value: { } value } => [value],
        BoundForEach each => Roots(each.Source),
        _ => [],
    };

    private static IEnumerable<BoundExpression> Roots(BoundRule rule) =>
    [
        .. rule.Clauses.SelectMany(Roots),
        rule.Duty,
        rule.Report.Place,
        .. Holes(rule.Report.Message),
        .. rule.Also.SelectMany(Roots),
        .. rule.Escalations.Select(escalation => escalation.Condition),
        .. rule.Assignees,
        .. new[] { rule.Stake }.OfType<BoundExpression>(),
        .. rule.Identity,
        .. rule.Fixes.SelectMany(fix => fix.Edits).SelectMany(edit => new[] { edit.Place, edit.Value }).OfType<BoundExpression>(),
    ];

    public static IEnumerable<BoundExpression> Holes(BoundMessage message) => message.Parts.Select(part => part.Hole).OfType<BoundExpression>();

    private static IEnumerable<BoundExpression> Roots(BoundAlso also) =>
        new[] { also.List, also.Where, also.Place }.OfType<BoundExpression>().Concat(Holes(also.Message));

    private static IEnumerable<BoundExpression> Roots(BoundSource source)
    {
        IEnumerable<BoundExpression?> roots = source switch
        {
            BoundElementSource element => [element.List],
            BoundGroupSource group => [group.Key],
            BoundPathSource path => [path.From.IsKind ? null : path.From.Place, path.To.IsKind ? null : path.To.Place, .. Roots(path.Route)],
            BoundCycleSource cycle => Roots(cycle.Route),
            _ => [],
        };
        return roots.OfType<BoundExpression>();
    }

    private static BoundExpression?[] Roots(BoundRoute route) => [route.With, route.Avoiding, route.Least];
}
