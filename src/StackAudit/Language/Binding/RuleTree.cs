namespace StackAudit.Language.Binding;

/// <summary>Walks whole items.</summary>
internal static class RuleTree
{
    /// <summary>The expressions of a rule from which all others hang, what its names stand for among them.</summary>
    public static IEnumerable<BoundExpression> Roots(BoundRule rule)
    {
        IEnumerable<BoundExpression?> others =
        [
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
        return rule.Clauses.SelectMany(Roots).Concat(others.OfType<BoundExpression>());
    }

    /// <summary>The roots that are only printed.</summary>
    public static IEnumerable<BoundExpression> Printed(BoundRule rule) => Holes(rule.Report.Message).Concat(rule.Also.SelectMany(also => Holes(also.Message)));

    /// <summary>The expressions that stand in a clause.</summary>
    public static IEnumerable<BoundExpression> Roots(BoundClause clause)
    {
        IEnumerable<BoundExpression?> roots = clause switch
        {
            BoundForEach each => Roots(each.Source),
            BoundScope scope => [scope.Condition],
            BoundNeeds needs => needs.Facts,
            BoundLet let => [let.Local.Value],
            _ => [],
        };
        return roots.OfType<BoundExpression>();
    }

    /// <summary>What a message prints.</summary>
    public static IEnumerable<BoundExpression> Holes(BoundMessage message) => message.Parts.Select(part => part.Hole).OfType<BoundExpression>();

    private static IEnumerable<BoundExpression?> Roots(BoundSource source) => source switch
    {
        BoundElementSource element => [element.List],
        BoundGroupSource group => [group.Key],
        BoundCycleSource cycle => Roots(cycle.Route),
        BoundPathSource path => [path.From.Place, path.To.Place, .. Roots(path.Route)],
        _ => [],
    };

    private static IEnumerable<BoundExpression?> Roots(BoundRoute route) => [route.With, route.Avoiding, route.Least];
}
