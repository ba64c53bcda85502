using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds messages. They are lenient: what is missing prints as <c>(not set)</c>.</summary>
internal sealed class MessageBinder(ExpressionBinder binder)
{
    /// <summary>The filters by the words that stand behind a bar.</summary>
    public static IReadOnlyList<(string Word, MessageFilter Filter)> Filters { get; } =
    [
        ("list", MessageFilter.List),
        ("count", MessageFilter.Count),
        ("ago", MessageFilter.Ago),
        ("in_days", MessageFilter.InDays),
        ("date", MessageFilter.Date),
        ("money", MessageFilter.Money),
        ("percent", MessageFilter.Percent),
        ("upper", MessageFilter.Upper),
    ];

    public BoundMessage Bind(StringSyntax message) => new([.. message.Parts.Select(BindPart)]);

    private BoundPart BindPart(StringPart part)
    {
        if (part is not HolePart hole)
        {
            return new BoundPart(((TextPart)part).Text, null, MessageFilter.None);
        }

        BoundExpression value = binder.BindValue(hole.Value);
        MessageFilter filter = hole.Filter == null ? MessageFilter.None : BindFilter(hole.Filter, value);
        return new BoundPart(null, value, filter);
    }

    private MessageFilter BindFilter(WordSyntax word, BoundExpression value)
    {
        MessageFilter? known = Filters.Where(filter => filter.Word == word.Text).Select(filter => (MessageFilter?)filter.Filter).FirstOrDefault();
        if (known is not { } filter)
        {
            string[] words = [.. Filters.Select(one => one.Word)];
            binder.Error(BindingDiagnostics.UnknownName(binder.At(word), word.Text, words) with { Label = $"expected {Quoted.AnyOf(words)}" });
            return MessageFilter.None;
        }

        (bool fits, string expected) = filter switch
        {
            MessageFilter.List or MessageFilter.Count => (value.Type.IsList(), "a list"),
            MessageFilter.Ago or MessageFilter.InDays or MessageFilter.Date => (value.Type.Class() == TypeClass.Date, "a date"),
            MessageFilter.Money => (value.Type.Class() is TypeClass.Money or TypeClass.Number, "an amount of money"),
            MessageFilter.Percent => (value.Type.Class() == TypeClass.Number, "a number"),
            _ => (!value.Type.IsList(), "a single value"),
        };
        if (!fits && value.Type is not ErrorType)
        {
            binder.Error(BindingDiagnostics.WrongType(binder.At(value), $"What `{word.Text}` prints", value.Type, expected));
        }

        return filter;
    }
}
