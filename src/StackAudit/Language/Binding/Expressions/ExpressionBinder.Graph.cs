using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private const string EdgeName = "flow";
    private const string NodeName = "tool";

    private BoundExpression BindReaches(ReachesExpression reaches)
    {
        BoundExpression from = BindPlace(reaches.From, reaches);
        BoundExpression to = BindPlace(reaches.To, reaches);
        BoundRoute? route = reaches.Route == null ? null : BindRoute(reaches.Route, allowsLeast: false);
        return from.Type is ErrorType || to.Type is ErrorType ? new BoundError(reaches.Span) : new BoundReaches(from, to, route, reaches.Span);
    }

    /// <summary>A tool or a list of tools: where a path starts or ends.</summary>
    public BoundExpression BindPlace(ExpressionSyntax syntax, SyntaxNode? condition = null)
    {
        BoundExpression place = Convert(Bind(syntax), Types.Tool);
        if (place.Type is ErrorType)
        {
            return place;
        }

        return (place.Type.Element() ?? place.Type) is ReferenceType { Kinds: [NodeName] }
            ? Proven(place, condition)
            : Error(BindingDiagnostics.WrongType(At(place), $"`{Written(syntax)}`", place.Type, "a tool or a list of tools"));
    }

    public BoundRoute BindRoute(RouteSyntax route, bool allowsLeast)
    {
        IsWord(route.Edges, "flows");
        Scope outer = Scope;
        LocalSymbol edge = Declare(EdgeName, new ReferenceType(EdgeName), route.Edges.Span);
        _inner.Add(edge, ("with", null));
        BoundExpression? with = route.With == null ? null : BindInside(edge, route.With, route.Edges);
        BoundExpression? least = null;
        if (route.Least is { } leastSyntax)
        {
            least = allowsLeast ? BindLeast(edge, leastSyntax) : Error(BindingDiagnostics.Misplaced(At(leastSyntax), "`by least` stands only in `for each path`."));
        }

        LocalSymbol? node = null;
        BoundExpression? avoiding = null;
        if (route.AvoidedWith is { } avoidedWith)
        {
            node = Declare(NodeName, new ReferenceType(NodeName), route.Avoided!.Span);
            _inner.Add(node, ("with", null));
            avoiding = IsWord(route.Avoided, "tools") ? BindInside(node, avoidedWith, route.Avoided) : new BoundError(avoidedWith.Span);
        }

        Scope = outer;
        return new BoundRoute(edge, with, node, avoiding, least) { Carried = with == null ? null : CarriedBy(with, edge) };
    }

    private BoundExpression BindInside(LocalSymbol local, ExpressionSyntax condition, WordSyntax place)
    {
        // The receiver of a definition cannot take another name; on the way, the word means what is on the way.
        if (Scope.Find(local.Name) is { } hidden && hidden != Receiver)
        {
            return Error(BindingDiagnostics.Misplaced(
                At(place), $"Inside `along`, `{local.Name}` is the {local.Name} on the way, but an outer name is the same.", $"Give the outer one another name: `for each {hidden.Name} as …`."));
        }

        Scope outer = Scope;
        Scope = Scope.With(local);
        BoundExpression bound = BindCondition(condition);
        Scope = outer;
        return bound;
    }

    private BoundExpression BindLeast(LocalSymbol edge, ExpressionSyntax syntax)
    {
        Scope outer = Scope;
        Scope = Scope.With(edge);
        BoundExpression least = Proven(BindValue(syntax), null);
        Scope = outer;
        return least.Type.Class() is TypeClass.Number or TypeClass.Duration or TypeClass.Error
            ? least
            : Error(BindingDiagnostics.WrongType(At(least), $"`{Written(syntax)}`", least.Type, "a number or a duration"));
    }

    private bool IsWord(WordSyntax word, string expected)
    {
        if (word.Text == expected)
        {
            return true;
        }

        Error(BindingDiagnostics.UnknownKind(At(word), word.Text, [expected]));
        return false;
    }

    // `flow.data contains X`, alone or within a chain of `and`, where X does not depend on the flow.
    private static BoundExpression? CarriedBy(BoundExpression with, LocalSymbol edge) => with switch
    {
        BoundLogical { IsAnd: true } chain => chain.Operands.Select(operand => CarriedBy(operand, edge)).FirstOrDefault(found => found != null),
        BoundComparison { Operator: ComparisonOperator.Contains, IsNegated: false, Left: BoundField { Name: "data", Target: BoundLocal { Symbol: var local } }, Right: BoundLocal right }
            when local == edge && right.Symbol != edge => right,
        _ => null,
    };
}
