using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

internal sealed partial class RandomExpressions
{
    private int _elements;

    /// <summary>A list of anything.</summary>
    public Term AnyList(int depth)
    {
        if (names.Walk(type => type.IsList() && IsSimple(type.Element()!)) is { } found && choices.Chance(75))
        {
            return List(found.Type.Element()!, depth, found);
        }

        return List(new ReferenceType(choices.Of("tool", "data", "flow")), depth);
    }

    /// <summary>A list of elements of a type.</summary>
    public Term List(FieldType element, int depth) => List(element, depth, names.Walk(type => type.IsList() && IsLike(type.Element()!, element)));

    private Term List(FieldType element, int depth, Term? known)
    {
        var type = new ListType(element);
        Term simple = known ?? (element is ReferenceType { Kinds: [var kind] } && Vocabulary.Knows(kind) ? new Term($"all {StackSchema.BuiltIn[kind].Plural}", type) : Written(element, depth));
        if (depth <= 0 || (known == null && element.Class() is TypeClass.Enum or TypeClass.Region))
        {
            return simple;
        }

        switch (choices.Below(7))
        {
            case 0:
                return new Term($"({simple.Text} + {List(element, 0).Text})", type);
            case 1:
                return new Term($"distinct({simple.Text})", type);
            case 2:
                string name = NewElement();
                string condition = names.With(new Term(name, element), () => Condition(depth - 1));
                return new Term($"list({name} in {simple.Text} where {condition})", type);
            case 3:
                return OverElements(depth, over => $"list({Value(element, depth - 1).Text} for {over}", (text, _) => new Term(text, type)) ?? simple;
            case 4:
                return Written(element, depth);
            case 5 when element.Class() == TypeClass.Text:
                return new Term($"acronyms({Sure(ScalarType.Text, 0)})", type);
            default:
                return simple;
        }
    }

    // Elements of one type, of which some may be missing, or be there under a condition.
    private Term Written(FieldType element, int depth)
    {
        if (element is RecordType)
        {
            return new Term(names.Walk(type => type.IsList() && IsLike(type.Element()!, element))?.Text ?? "[]", new ListType(element));
        }

        string[] items = [.. Enumerable.Range(0, 1 + choices.Below(3)).Select(_ => Value(element, 0).Text + (choices.Chance(20) ? $" when {Condition(depth - 1)}" : ""))];
        return new Term($"[{string.Join(", ", items)}]", new ListType(element));
    }

    /// <summary>Writes what follows a name that stands for each element of a list: <c>x in LIST where COND)</c>.</summary>
    private Term? OverElements(int depth, Func<string, string> begin, Func<string, FieldType, Term> end)
    {
        Term list = AnyList(Math.Min(depth, 1));
        FieldType element = list.Type.Element()!;
        string name = NewElement();
        return names.With(new Term(name, element), () =>
        {
            string where = choices.Chance(60) ? $" where {Condition(depth - 1)}" : "";
            return end($"{begin($"{name} in {list.Text}{where}")})", element);
        });
    }

    private string NewElement() => $"e{++_elements}";

    // Of which there are literals, or entities of one kind with fields to ask about.
    private static bool IsSimple(FieldType type) => type is ScalarType or EnumType or RecordType || type is ReferenceType { Kinds: [var kind] } && Vocabulary.Knows(kind);
}
