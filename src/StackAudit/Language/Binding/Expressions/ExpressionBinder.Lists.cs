using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private BoundExpression BindList(ListExpression list)
    {
        BoundElement[] elements = [.. list.Elements.Select(BindElement)];
        FieldType type = elements.Length == 0 ? new BareWordType() : elements[0].Value.Type;
        foreach (BoundElement element in elements)
        {
            if (element.Value.Type is ErrorType || element.When?.Type is ErrorType)
            {
                return new BoundError(list.Span);
            }

            if (element.Value.Type.IsList())
            {
                return Error(BindingDiagnostics.Misplaced(At(element.Value), "A list holds a list.", "Lists are flat: join two with `+`."));
            }

            // A number among amounts is an amount; the words of a vocabulary come last, when it is known.
            FieldType? common = TypeRelations.Unify(type, element.Value.Type)
                ?? (IsFixed(element.Value) && type.Class() == TypeClass.Money ? type : element.Value.Type.Class() == TypeClass.Money && type.Class() == TypeClass.Number ? element.Value.Type : null);
            if (common == null)
            {
                return Error(BindingDiagnostics.MixedList(At(element.Value), type, element.Value.Type));
            }

            type = common;
        }

        return Convert(new BoundList(elements, new ListType(new BareWordType()), list.Span), new ListType(type)) is BoundList converted
            ? converted with { Type = new ListType(type) }
            : new BoundError(list.Span);
    }

    private BoundElement BindElement(ListElement element)
    {
        if (element.When == null)
        {
            return new BoundElement(Bind(element.Value), null);
        }

        BoundExpression when = BindCondition(element.When);
        return new BoundElement(Knowing(ConditionProofs.Of(when).WhenTrue, () => Bind(element.Value)), when);
    }

    private BoundExpression BindOver(OverExpression over)
    {
        if (CheckForm(over) is { } misplaced)
        {
            return misplaced;
        }

        BoundExpression list = BindListOf(over.List);
        if (list.Type is ErrorType)
        {
            return new BoundError(over.Span);
        }

        if (over.Quantifier is Quantifier.Every or Quantifier.None && AbsentPartOf(list) is { } absent)
        {
            diagnostics.Add(BindingDiagnostics.AbsentListPasses(At(over.List), source.Slice(absent.Span), over.Quantifier.ToString().ToLowerInvariant()));
        }

        if (over.Variable == null)
        {
            return BindSummary(over, list, list.Type.Element()!, null, null, null);
        }

        Scope outer = Scope;
        LocalSymbol element = DeclareElement(over.Variable, list);
        Scope = Scope.With(element);
        _inner.Add(element, ("where", list));
        BoundExpression? where = over.Where == null ? null : BindCondition(over.Where);
        Facts known = where == null ? Facts.None : ConditionProofs.Of(where).WhenTrue;
        BoundExpression? value = Knowing(known, () => over.Satisfies != null ? BindCondition(over.Satisfies) : over.Value != null ? BindSummand(over) : null);
        Scope = outer;
        if (where?.Type is ErrorType || value?.Type is ErrorType)
        {
            return new BoundError(over.Span);
        }

        return BindSummary(over, list, over.Value == null ? list.Type.Element()! : value!.Type, element, where, value);
    }

    /// <summary>A list that a loop may go through.</summary>
    public BoundExpression BindListOf(ExpressionSyntax syntax)
    {
        BoundExpression list = Bind(syntax);
        if (list is BoundConstant { Type: BareWordType words })
        {
            bool isPlural = Declarations.Schema.Kinds.Any(kind => kind.Plural == words.Words[0]);
            return isPlural
                ? Error(BindingDiagnostics.WrongType(At(list), $"`{words.Words[0]}`", words, "a list", $"Say `all {words.Words[0]}`."))
                : UnknownName(list);
        }

        return list.Type.IsList() || list.Type is ErrorType
            ? list
            : Error(BindingDiagnostics.WrongType(At(list), $"`{source.Slice(list.Span)}`", list.Type, "a list"));
    }

    private BoundError? CheckForm(OverExpression over)
    {
        bool asks = over.Quantifier is Quantifier.Any or Quantifier.Every or Quantifier.None;
        string word = over.Quantifier.ToString().ToLowerInvariant();
        return over switch
        {
            { Quantifier: Quantifier.Every, Satisfies: null } =>
                Error(BindingDiagnostics.Misplaced(At(over), "`every` does not say what must hold.", "Write `every(x in LIST satisfies COND)`.")),
            { Quantifier: not Quantifier.Every, Satisfies: { } satisfies } =>
                Error(BindingDiagnostics.Misplaced(At(satisfies), $"`satisfies` belongs to `every`, not to `{word}`.", "Narrow the list with `where`.")),
            { Variable: null } when asks =>
                Error(BindingDiagnostics.Misplaced(At(over), $"`{word}` does not name its elements.", $"Write `{word}(x in LIST where COND)`, or say `LIST is not empty`.")),
            { Value: { } value } when asks || over.Quantifier == Quantifier.Count =>
                Error(BindingDiagnostics.Misplaced(At(value), $"`{word}` looks at elements, not at values.", $"Write `{word}(x in LIST where COND)`.")),
            { Variable: not null, Value: null, Quantifier: not (Quantifier.Count or Quantifier.List) } when !asks =>
                Error(BindingDiagnostics.Misplaced(At(over), $"`{word}` does not say of what.", $"Write `{word}(VALUE for x in LIST where COND)`.")),
            _ => null,
        };
    }

    // What is summed up must be known; `list` leaves out what is missing.
    private BoundExpression BindSummand(OverExpression over)
    {
        BoundExpression value = BindValue(over.Value!);
        return over.Quantifier == Quantifier.List ? value : Proven(value, null);
    }

    private BoundExpression BindSummary(
        OverExpression over, BoundExpression list, FieldType element, LocalSymbol? variable, BoundExpression? where, BoundExpression? value)
    {
        TypeClass kind = element.Class();
        bool isOrdered = kind is TypeClass.Number or TypeClass.Money or TypeClass.Duration or TypeClass.Date or TypeClass.BareWord || element is EnumType { IsOrdered: true };
        FieldType? type = over.Quantifier switch
        {
            Quantifier.Any or Quantifier.Every or Quantifier.None => ScalarType.YesNo,
            Quantifier.Count => ScalarType.Number,
            Quantifier.List => new ListType(element.Element() ?? element),
            Quantifier.Sum or Quantifier.Average when kind is TypeClass.Number or TypeClass.Money or TypeClass.Duration => element,
            Quantifier.Product when kind == TypeClass.Number => element,
            Quantifier.Min or Quantifier.Max when isOrdered => element,
            _ => null,
        };
        if (type == null)
        {
            string expected = over.Quantifier is Quantifier.Min or Quantifier.Max ? "something that has an order" : "numbers, amounts or durations";
            return Error(BindingDiagnostics.WrongType(At(value ?? list), $"What `{over.Quantifier.ToString().ToLowerInvariant()}` looks at", element, expected));
        }

        bool canBeNone = over.Quantifier is Quantifier.Min or Quantifier.Max or Quantifier.Average && (where != null || !HasElements(list));
        return new BoundOver(over.Quantifier, list, variable, where, value, type, over.Span) { MayBeMissing = canBeNone };
    }
}
