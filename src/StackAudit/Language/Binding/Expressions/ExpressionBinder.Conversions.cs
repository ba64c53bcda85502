using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

internal sealed partial class ExpressionBinder
{
    /// <summary>The expression as the other side needs it: words in its vocabulary, a plain number as money. What needs no change comes back as it is.</summary>
    public BoundExpression Convert(BoundExpression bound, FieldType target)
    {
        if (target is EnumType vocabulary)
        {
            _vocabularies.Add(vocabulary);
            if (NameOf(bound) is { } name && vocabulary.Find(name) != null)
            {
                return Error(BindingDiagnostics.NameHidesWord(At(bound), name, vocabulary));
            }
        }

        if (bound.Type.Element() is { } element && target.Element() is { } targetElement)
        {
            return NeedsConversion(bound, element, targetElement) ? ConvertList(bound, targetElement) : bound;
        }

        return NeedsConversion(bound, bound.Type, target) ? ConvertValue(bound, target) : bound;
    }

    // A parameter or a shared value goes before the words of a vocabulary.
    private static string? NameOf(BoundExpression bound) => bound switch
    {
        BoundParameter parameter => parameter.Symbol.Name,
        BoundDefinition { Target: null } definition => definition.Symbol.Name,
        _ => null,
    };

    private static bool NeedsConversion(BoundExpression bound, FieldType from, FieldType to) =>
        from is BareWordType ? to is not BareWordType
        : to.Class() == TypeClass.Money ? from.Class() == TypeClass.Number && IsFixed(bound)
        : to.Class() == TypeClass.Region && from.Class() == TypeClass.Text && IsFixed(bound);

    // Numbers that a rule writes down are amounts where money is meant; numbers out of the stack are not.
    private static bool IsFixed(BoundExpression bound) => bound switch
    {
        BoundConstant or BoundParameter => true,
        BoundArithmetic arithmetic => IsFixed(arithmetic.Left) && IsFixed(arithmetic.Right),
        BoundList list => list.Elements.All(element => IsFixed(element.Value)),
        _ => false,
    };

    private BoundExpression ConvertValue(BoundExpression bound, FieldType target)
    {
        switch (bound)
        {
            case BoundConstant { Value: string word }:
                return ConvertWord(bound, word, target) is { } value ? new BoundConstant(value, WordTarget(target), bound.Span) : Unknown(bound, word, target);
            case BoundOver { Value: { } inner, Quantifier: Quantifier.Min or Quantifier.Max } over:
                return over with { Value = Convert(inner, target), Type = target };
            case BoundOver { Value: null, Quantifier: Quantifier.Min or Quantifier.Max } over:
                return over with { List = Convert(over.List, new ListType(target)), Type = target };
            case BoundOtherwise otherwise:
                return otherwise with { Value = Convert(otherwise.Value, target), Default = Convert(otherwise.Default, target), Type = target };
        }

        return CheckWords(bound, bound.Type, target) as BoundExpression ?? new BoundConversion(bound, WordTarget(target), bound.Span) { MayBeMissing = bound.MayBeMissing };
    }

    private BoundExpression ConvertList(BoundExpression bound, FieldType target)
    {
        if (bound is BoundList list)
        {
            BoundElement[] elements = [.. list.Elements.Select(element => element with { Value = Convert(element.Value, target) })];
            return elements.FirstOrDefault(element => element.Value.Type is ErrorType)?.Value ?? list with { Elements = elements, Type = new ListType(WordTarget(target)) };
        }

        return CheckWords(bound, bound.Type.Element()!, target) as BoundExpression ?? new BoundConversion(bound, new ListType(WordTarget(target)), bound.Span);
    }

    // Opposite a text a bare word stands for itself; the result is a word all the same.
    private static FieldType WordTarget(FieldType target) => target.Class() == TypeClass.Text ? ScalarType.Word : target;

    private BoundError? CheckWords(BoundExpression bound, FieldType from, FieldType target)
    {
        if (from is BareWordType words && words.Words.FirstOrDefault(word => ConvertWord(bound, word, target) == null) is { } unknown)
        {
            return Unknown(bound, unknown, target);
        }

        return null;
    }

    private static object? ConvertWord(BoundExpression bound, string word, FieldType target) => target.Class() switch
    {
        TypeClass.Enum => bound.Type.Class() == TypeClass.Text ? null : ((EnumType)target).Find(word),
        TypeClass.Region => Regions.Parse(word),
        TypeClass.Text => word,
        _ => null,
    };

    private BoundError Unknown(BoundExpression bound, string word, FieldType target) => target switch
    {
        EnumType vocabulary => Error(BindingDiagnostics.UnknownWord(At(bound), word, vocabulary, [.. vocabulary.Members.Select(member => member.Name)])),
        ScalarType { Scalar: Scalar.Region } => Error(BindingDiagnostics.UnknownWord(At(bound), word, target, [.. Regions.Known])),
        ScalarType { Scalar: Scalar.YesNo } when bound is BoundConstant => Error(BindingDiagnostics.NeitherYesNorNo(At(bound), word)),
        RecordType record when bound is BoundConstant && record.Fields.FirstOrDefault(field => (field.Type as EnumType)?.Find(word) != null) is { } field =>
            UnknownName(bound, $"It is a word of the field `{field.Name}`: compare that."),
        ReferenceType when bound is BoundConstant => UnknownName(bound, IdHelp(word)),
        _ when bound is BoundConstant => UnknownName(bound),
        _ => Error(BindingDiagnostics.WrongType(At(bound), $"`{source.Slice(bound.Span)}`", bound.Type, target.Describe())),
    };

    private string? IdHelp(string word) =>
        Declarations.Schema.Kinds.Any(kind => kind.Plural == word) ? null : Quoted.DidYouMean(word, NamesInScope()) ?? ComparisonHelp.ById(word);
}
