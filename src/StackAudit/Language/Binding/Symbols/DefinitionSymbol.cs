using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A field that rules add to a kind, <c>tool.is_gate</c>, or a value that they share.</summary>
internal sealed class DefinitionSymbol(EntityKind? kind, string name, TextSpan nameSpan, SourceText source)
{
    private Proofs? _proofs;
    private bool? _isSecondRound;

    /// <summary>The kind that gets the field; null for a value of its own.</summary>
    public EntityKind? Kind { get; } = kind;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public SourceText Source { get; } = source;

    /// <summary>What is to be bound; null for a definition that came bound.</summary>
    public ExpressionSyntax? Written { get; init; }

    /// <summary>The place in the list of definitions, for the caches of values.</summary>
    public int Index { get; init; }

    public BindingState State { get; set; }

    /// <summary>Set once <see cref="State"/> is <see cref="BindingState.Bound"/>.</summary>
    public BoundExpression? Value { get; set; }

    /// <summary>The name of the entity inside the value; null without a kind.</summary>
    public LocalSymbol? Receiver { get; set; }

    public int SlotCount { get; set; }

    /// <summary>Whether its value looks at findings or exceptions: then so does whoever uses it.</summary>
    public bool IsSecondRound => Value != null && (_isSecondRound ??= BoundTree.All(Value).Any(LooksAtFindings));

    /// <summary>What a yes, and what a no, of this definition proves about its receiver. Worked out when first asked for: most are asked by nobody.</summary>
    public Proofs Proofs => Value?.Type.Class() == TypeClass.YesNo ? _proofs ??= ConditionProofs.Of(Value) : Proofs.None;

    private static bool LooksAtFindings(BoundExpression bound) => bound switch
    {
        BoundAll all => all.Kind.Name is "finding" or "exception",
        BoundDefinition definition => definition.Symbol.IsSecondRound,
        _ => false,
    };
}
