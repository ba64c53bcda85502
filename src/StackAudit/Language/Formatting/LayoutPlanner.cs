using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Formatting;

/// <summary>Finds out of the tree where lines begin, where they may be broken, and what stands below each other.</summary>
internal sealed class LayoutPlanner(WrittenTokens tokens, Spacing spacing)
{
    private readonly LayoutPlan _plan = new();
    private readonly List<BreakGroup> _groups = [];

    public LayoutPlan Plan(RuleFileSyntax file)
    {
        foreach (ItemSyntax item in file.Items)
        {
            _plan.Items[FirstOf(item)] = item;
            Visit(item, null);
        }

        _plan.Groups = _groups.ToLookup(group => group.First);
        return _plan;
    }

    private void Visit(SyntaxNode node, SyntaxNode? parent)
    {
        if (IsClause(node, parent))
        {
            _plan.Clauses.Add(FirstOf(node));
        }

        switch (node)
        {
            case TableSyntax table:
                Align([.. table.Rows.Select(row => (FirstOf(row), FirstOf(row.Value)))], null);
                break;
            case LogicalExpression chain:
                AddChain(chain, parent!);
                break;
            case OverExpression over:
                AddOver(over);
                break;
            case ReachesExpression { Route: { } route } reaches:
                AddRoute(reaches, route, parent is ExpressionSyntax ? Anchor.At(FirstOf(reaches), 2) : Anchor.Clause);
                break;
            case PathSource path:
                AddRoute(path, path.Route, Anchor.Clause);
                break;
            case CycleSource cycle:
                AddRoute(cycle, cycle.Route, Anchor.Clause);
                break;
            case ListExpression list:
                AddList(list);
                break;
            case RecordExpression record:
                AddSeries(record, record.Entries);
                break;
            case CallExpression call:
                AddSeries(call, call.Arguments);
                break;
            case NeedsClause needs:
                AddSeries(needs, needs.Facts);
                break;
            case AssignClause assign:
                AddSeries(assign, assign.People);
                break;
            case IdentifyClause identify:
                AddSeries(identify, identify.Parts);
                break;
            case ShowClause show:
                AddSeries(show, show.Columns);
                break;
            case FixClause fix:
                Add(Before(fix.Edits[0]), LastOf(fix), fix.Edits.Select(FirstOf), Anchor.Clause);
                break;
            case LaneClause or RejectClause or AskClause or ConditionClause or InsteadClause or SignOffClause or ApproveClause:
                Add(FirstOf(node), LastOf(node), SyntaxTree.PartsOf(node).OfType<StringSyntax>().Select(FirstOf), Anchor.Clause with { Offset = 2 });
                break;
            case StringSyntax text:
                _plan.Texts[FirstOf(text)] = text;
                return;
        }

        foreach (SyntaxNode part in SyntaxTree.PartsOf(node))
        {
            Visit(part, node);
        }
    }

    private static bool IsClause(SyntaxNode node, SyntaxNode? parent) => parent switch
    {
        TableSyntax => node is TableRowSyntax,
        RuleSyntax or VerdictSyntax or TestSyntax or QuerySyntax => node is not (WordSyntax or StringSyntax),
        _ => false,
    };

    // What a whole clause asks is continued below the clause, anything inside it below its own beginning.
    private void AddChain(LogicalExpression chain, SyntaxNode parent)
    {
        int first = FirstOf(chain);
        bool isInside = parent is ExpressionSyntax or ListElement or RecordEntry or RouteSyntax or EachSyntax or ScopeSyntax;
        bool followsKeyword = tokens[first - 1].Token.Kind == TokenKind.Word;
        int offset = followsKeyword ? -(chain.IsAnd ? "and " : "or ").Length : 0;
        Add(first, LastOf(chain), chain.Operands.Skip(1).Select(Before), isInside ? Anchor.At(first, offset) : Anchor.Clause);
    }

    private void AddOver(OverExpression over)
    {
        int first = FirstOf(over);
        SyntaxNode?[] parts = [over.Value is null ? null : over.Variable, over.Where, over.Satisfies];
        Add(first, LastOf(over), parts.OfType<SyntaxNode>().Select(Before), Anchor.At(first + 2));
    }

    private void AddRoute(SyntaxNode node, RouteSyntax route, Anchor anchor)
    {
        var breaks = new List<int> { Before(route.Edges) };
        if (route.Avoided is { } avoided)
        {
            breaks.Add(Before(avoided));
        }

        if (route.Least is { } least)
        {
            breaks.Add(Before(least) - 1);
        }

        Add(FirstOf(node), LastOf(node), breaks, anchor);
    }

    private void AddList(ListExpression list)
    {
        if (list.Elements.Count == 0)
        {
            return;
        }

        if (list.Elements.All(element => element.When is null && IsShort(element.Value)))
        {
            AddSeries(list, list.Elements, isFilled: true);
            return;
        }

        BreakGroup group = Add(FirstOf(list), LastOf(list), list.Elements.Select(FirstOf), Anchor.Line);
        Align([.. list.Elements.Where(element => element.When is not null).Select(element => (FirstOf(element), Before(element.When!)))], group);
    }

    private static bool IsShort(ExpressionSyntax value) =>
        value is NameExpression or StringSyntax or NumberLiteral or DurationLiteral or DateLiteral or MoneyLiteral or MemberExpression;

    /// <summary>Things with commas between them, below the first.</summary>
    private void AddSeries(SyntaxNode node, IReadOnlyList<SyntaxNode> series, bool isFilled = false)
    {
        if (series.Count > 1)
        {
            Add(FirstOf(node), LastOf(node), series.Skip(1).Select(FirstOf), Anchor.At(FirstOf(series[0])), isFilled);
        }
    }

    private BreakGroup Add(int first, int last, IEnumerable<int> breaks, Anchor anchor, bool isFilled = false)
    {
        var group = new BreakGroup(first, last, [.. breaks], anchor, isFilled);
        _groups.Add(group);
        return group;
    }

    /// <summary>Makes the second tokens stand below each other.</summary>
    private void Align(IReadOnlyList<(int First, int Second)> rows, BreakGroup? group)
    {
        int[] widths = [.. rows.Select(row => spacing.Join(TextSpan.FromBounds(tokens[row.First].Start, tokens[row.Second - 1].Token.End)).Length)];
        for (int i = 0; i < rows.Count; i++)
        {
            _plan.Padding[rows[i].Second] = (widths.Max() - widths[i], group);
        }
    }

    private int FirstOf(SyntaxNode node) => tokens.IndexAt(node.Span.Start);

    private int LastOf(SyntaxNode node) => tokens.IndexEndingAt(node.Span.End);

    // A keyword or sign that the tree does not keep.
    private int Before(SyntaxNode node) => FirstOf(node) - 1;
}
