namespace StackAudit.Language.Syntax;

/// <summary>Walks what was written.</summary>
internal static class SyntaxTree
{
    /// <summary>The direct parts of a node.</summary>
    public static IEnumerable<SyntaxNode> PartsOf(SyntaxNode node)
    {
        IEnumerable<SyntaxNode?> parts = node switch
        {
            ItemSyntax or TableRowSyntax => PartsOfItem(node),
            ExpressionSyntax expression => PartsOfExpression(expression),
            SourceSyntax or PathEnd or RouteSyntax => PartsOfSource(node),
            LaneClause or RejectClause or AskClause or ConditionClause or InsteadClause or SignOffClause or ApproveClause or ScopeSyntax => PartsOfVerdictClause(node),
            ListElement element => [element.Value, element.When],
            RecordEntry entry => [entry.Name, entry.Value],
            HolePart hole => [hole.Value, hole.Filter],
            _ => PartsOfClause(node),
        };
        return parts.OfType<SyntaxNode>();
    }

    public static IEnumerable<SyntaxNode> All(SyntaxNode node) => PartsOf(node).SelectMany(All).Prepend(node);

    private static IEnumerable<SyntaxNode?> PartsOfItem(SyntaxNode node) => node switch
    {
        ParamSyntax param => [param.Name, param.Value, param.Low, param.High, param.Description],
        DefineSyntax define => [define.Kind, define.Name, define.Value],
        TableSyntax table => [table.Name, .. table.Keys, .. table.Rows],
        TableRowSyntax row => [.. row.Keys, row.Value],
        RuleSyntax rule => [rule.Code, rule.Name, rule.Title, .. rule.Clauses],
        VerdictSyntax verdict => [verdict.Name, verdict.Title, .. verdict.Clauses],
        TestSyntax test => [.. test.Codes, test.Verdict, test.Title, .. test.Clauses],
        QuerySyntax query => [query.Title, .. query.Clauses],
        _ => [],
    };

    private static IEnumerable<SyntaxNode?> PartsOfClause(SyntaxNode node) => node switch
    {
        SeverityClause severity => [severity.Level],
        CategoryClause category => [category.Category],
        TagsClause tags => tags.Tags,
        ConfidenceClause confidence => [confidence.Level],
        StatusClause status => [status.Status, status.Reason],
        BecauseClause because => [because.Text],
        HelpClause help => [help.Text],
        LinkClause link => [link.Address],
        ForEachClause forEach => [forEach.Source],
        WhereClause where => [where.Condition],
        UnlessClause unless => [unless.Condition],
        NeedsClause needs => needs.Facts,
        LetClause let => [let.Name, let.Value],
        RequireClause require => [require.Condition],
        ForbidClause forbid => [forbid.Condition],
        ReportClause report => [report.Place, report.Message],
        AlsoClause also => [also.Each, also.Place, also.Message],
        EachSyntax each => [each.Variable, each.List, each.Where],
        EscalateClause escalate => [escalate.Level, escalate.Condition],
        AssignClause assign => assign.People,
        StakeClause stake => [stake.Amount],
        IdentifyClause identify => identify.Parts,
        FixClause fix => [fix.Kind, fix.Title, .. fix.Edits],
        EditSyntax edit => [edit.Place, edit.Value],
        AsOfClause asOf => [asOf.Date],
        FixtureClause fixture => [fixture.Yaml],
        ExpectClause expect => [expect.Outcome, expect.Lane],
        ShowClause show => show.Columns,
        _ => [],
    };

    private static IEnumerable<SyntaxNode?> PartsOfVerdictClause(SyntaxNode node) => node switch
    {
        LaneClause lane => [lane.Lane, lane.When, lane.Text],
        RejectClause reject => [reject.Scope, reject.Text],
        AskClause ask => [ask.Scope, ask.Text, ask.Addressee],
        ConditionClause condition => [condition.Scope, condition.Text, condition.Owner, condition.Due, condition.Clears],
        InsteadClause instead => [instead.Scope, instead.Text],
        SignOffClause signOff => [signOff.Side, signOff.Scope, signOff.Text],
        ApproveClause approve => [approve.Until, approve.Text],
        ScopeSyntax scope => [scope.Each, scope.When],
        _ => [],
    };

    private static IEnumerable<SyntaxNode?> PartsOfSource(SyntaxNode node) => node switch
    {
        KindSource kind => [kind.Kind, kind.Alias],
        ElementSource element => [element.Variable, element.List],
        PairSource pair => [pair.Kind, pair.First, pair.Second],
        GroupSource group => [group.Kind, group.Alias, group.Key],
        PathSource path => [path.Alias, path.From, path.To, path.Route],
        CycleSource cycle => [cycle.Kind, cycle.Alias, cycle.Route],
        PathEnd end => [end.Place, end.Alias],
        RouteSyntax route => [route.Edges, route.With, route.Avoided, route.AvoidedWith, route.Least],
        _ => [],
    };

    private static IEnumerable<SyntaxNode?> PartsOfExpression(ExpressionSyntax expression) => expression switch
    {
        MemberExpression member => [member.Target, member.Member],
        AllExpression all => [all.Kind],
        StringSyntax text => text.Parts,
        ComparisonExpression comparison => [comparison.Left, comparison.Right],
        LogicalExpression logical => logical.Operands,
        ListExpression list => list.Elements,
        OverExpression over => [over.Value, over.Variable, over.List, over.Where, over.Satisfies],
        ParenthesizedExpression parenthesized => [parenthesized.Inner],
        RecordExpression record => record.Entries,
        ReachesExpression reaches => [reaches.From, reaches.To, reaches.Route],
        ArithmeticExpression arithmetic => [arithmetic.Left, arithmetic.Right],
        NotExpression not => [not.Operand],
        CallExpression call => [call.Function, .. call.Arguments],
        OtherwiseExpression otherwise => [otherwise.Value, otherwise.Default],
        _ => [],
    };
}
