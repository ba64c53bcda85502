using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>
/// Resolves the names of expressions, gives them types, and holds them to what is proven about missing values.
/// One binder serves one item; its scope and facts move along with the clauses.
/// </summary>
internal sealed partial class ExpressionBinder(Declarations declarations, SourceText source, DiagnosticBag diagnostics)
{
    private readonly HashSet<EnumType> _vocabularies = [];
    private readonly List<LocalSymbol> _locals = [];

    // The names that are known within a condition only, with the word behind which others are left out and the list of which they are elements.
    private readonly Dictionary<LocalSymbol, (string LeavesOut, BoundExpression? List)> _inner = [];

    public Declarations Declarations { get; } = declarations;

    public Scope Scope { get; set; } = Scope.Empty;

    public Facts Facts { get; set; } = Facts.None;

    /// <summary>Whether a definition, parameter or table was used that was reported as wrong: what uses it is not fit to run either.</summary>
    public bool UsesWrong { get; private set; }

    /// <summary>Whether findings or exceptions were asked for, which are there only after a first round.</summary>
    public bool IsSecondRound { get; private set; }

    /// <summary>Whether a definition is bound, which has a value and no clauses.</summary>
    public bool IsDefinition { get; init; }

    /// <summary>The name of the entity of which a definition speaks; null elsewhere.</summary>
    public LocalSymbol? Receiver { get; set; }

    /// <summary>The parameters of the rule at hand, which go before shared ones.</summary>
    public List<ParameterSymbol> Parameters { get; } = [];

    /// <summary>Names of which the declaration could not be read; that was reported, and asking for them is no second mistake.</summary>
    public IReadOnlySet<string> LostNames { get; set; } = new HashSet<string>();

    /// <summary>How many places a frame needs for the names met so far.</summary>
    public int SlotCount => _locals.Count;


    public BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        NameExpression name => BindName(name),
        MemberExpression member => BindMember(member),
        NumberLiteral number => new BoundConstant(number.Value, number.IsPercent ? ScalarType.Percent : ScalarType.Number, number.Span),
        DateLiteral date => new BoundConstant(date.Value, ScalarType.Date, date.Span),
        MoneyLiteral money => new BoundConstant(new Money(money.Amount, money.Currency), ScalarType.Money, money.Span),
        DurationLiteral duration => BindDuration(duration),
        StringSyntax text => BindText(text),
        ParenthesizedExpression inner => Bind(inner.Inner),
        NotExpression not => new BoundNot(BindCondition(not.Operand), not.Span),
        LogicalExpression logical => BindLogical(logical),
        ComparisonExpression comparison => BindComparison(comparison),
        ReachesExpression reaches => BindReaches(reaches),
        ArithmeticExpression arithmetic => BindArithmetic(arithmetic),
        OtherwiseExpression otherwise => BindOtherwise(otherwise),
        CallExpression call => BindCall(call),
        AllExpression all => BindAll(all),
        ListExpression list => BindList(list),
        OverExpression over => BindOver(over),
        RecordExpression record => Error(BindingDiagnostics.Misplaced(At(record), "A record stands only in the edits of a `fix`.")),
        BrokenExpression broken => new BoundError(broken.Span),
        _ => throw new InvalidOperationException($"No binding for {syntax.GetType().Name}."),
    };

    /// <summary>A yes or no that is known.</summary>
    public BoundExpression BindCondition(ExpressionSyntax syntax)
    {
        BoundExpression bound = Bind(syntax);
        if (bound.Type is BareWordType)
        {
            return UnknownName(bound);
        }

        if (bound.Type.Class() is not (TypeClass.YesNo or TypeClass.Error))
        {
            return Error(BindingDiagnostics.WrongType(At(syntax), $"`{Written(syntax)}`", bound.Type, "a yes or no"));
        }

        return Proven(bound, null);
    }

    /// <summary>A value that stands for itself: a bare word without anything opposite is a name that does not exist.</summary>
    public BoundExpression BindValue(ExpressionSyntax syntax)
    {
        BoundExpression bound = Bind(syntax);
        return bound is BoundConstant { Type: BareWordType } ? UnknownName(bound) : bound;
    }

    public LocalSymbol Declare(string name, FieldType type, TextSpan span, bool mayBeMissing = false) => Add(new(name, type, SlotCount, span) { MayBeMissing = mayBeMissing });

    /// <summary>Takes the names of all kinds as reported: the loop that would have given one of them could not be read.</summary>
    public void PoisonKinds()
    {
        foreach (EntityKind kind in Declarations.Schema.Kinds)
        {
            Scope = Scope.With(Declare(kind.Name, ErrorType.Instance, default));
        }
    }

    public LocalSymbol DeclareLet(string name, BoundExpression value, TextSpan span) =>
        Add(new(name, value.Type, SlotCount, span) { Value = value, MayBeMissing = value.MayBeMissing });

    private LocalSymbol Add(LocalSymbol local)
    {
        _locals.Add(local);
        return local;
    }

    /// <summary>Reports the names of the item that hide a word of an enum with which it compares.</summary>
    public void CheckHiddenWords()
    {
        // The names of kinds are the usual names of loops, and are looked for by `x.kind` alone.
        EnumType[] vocabularies = [.. _vocabularies.Where(vocabulary => vocabulary != EntityKinds.Type)];
        foreach (LocalSymbol local in _locals.Where(local => source.Slice(local.Span) == local.Name))
        {
            if (Array.Find(vocabularies, words => words.Find(local.Name) != null) is { } vocabulary)
            {
                Error(BindingDiagnostics.NameHidesWord(new Location(source, local.Span), local.Name, vocabulary));
            }
        }
    }

    /// <summary>Everything of a kind will be asked for.</summary>
    public void UseAll(EntityKind kind) => IsSecondRound |= kind.Name is "finding" or "exception";

    public Location At(SyntaxNode node) => new(source, node.Span);

    public Location At(BoundExpression node) => new(source, node.Span);

    /// <summary>How many mistakes were reported.</summary>
    public int ErrorCount { get; private set; }

    public BoundError Error(Diagnostic diagnostic)
    {
        ErrorCount++;
        diagnostics.Add(diagnostic);
        return new BoundError(diagnostic.Location.Span);
    }

    public string Written(SyntaxNode node) => source.Slice(node.Span);

    private BoundError UnknownName(BoundExpression word, string? help = null)
    {
        string name = ((BareWordType)word.Type).Words[0];
        string? instead = help ?? (Declarations.Schema.Kinds.Any(kind => kind.Plural == name && kind.Name != name) ? $"Say `all {name}`." : null);
        return LostNames.Contains(name) ? new BoundError(word.Span) : Error(BindingDiagnostics.UnknownName(At(word), name, NamesInScope(), instead));
    }

    private IEnumerable<string> NamesInScope() => Scope.Symbols().Select(symbol => symbol.Name)
        .Concat(Parameters.Concat(Declarations.Parameters).Select(parameter => parameter.Name))
        .Concat(Declarations.Definitions.Where(definition => definition.Kind == null).Select(definition => definition.Name))
        .Append("today");

    private static BoundConstant BindDuration(DurationLiteral literal)
    {
        if (literal.IsWorking)
        {
            return new BoundConstant(Duration.Zero with { WorkingDays = literal.Amount }, ScalarType.Duration, literal.Span);
        }

        return Duration.Of(literal.Amount, literal.Unit) is { } duration
            ? new BoundConstant(duration, ScalarType.Duration, literal.Span)
            : throw new InvalidOperationException($"The parser let the unit {literal.Unit} pass.");
    }

    private BoundExpression BindText(StringSyntax text)
    {
        if (text.Parts.OfType<HolePart>().FirstOrDefault() is { } hole)
        {
            return Error(BindingDiagnostics.Misplaced(At(hole), "A hole in braces stands only in messages.", "Write `{{` for a brace."));
        }

        return new BoundConstant(PlainText(text), ScalarType.Text, text.Span);
    }

    public static string PlainText(StringSyntax text) => string.Concat(text.Parts.OfType<TextPart>().Select(part => part.Text));
}
