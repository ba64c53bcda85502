using System.Globalization;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Values move by one unit in both directions; a word of a closed vocabulary becomes the one before it and the one behind it.</summary>
internal static class MovedValues
{
    private static readonly Dictionary<TextSpan, EnumMember> NoWords = [];

    public static IEnumerable<Mutant> Of(ExpressionSyntax value, SourceText source) => Of(value, source, NoWords);

    public static IEnumerable<Mutant> Of(ExpressionSyntax value, SourceText source, IReadOnlyDictionary<TextSpan, EnumMember> words)
    {
        IEnumerable<string> moved = value switch
        {
            NumberLiteral { IsPercent: true } share => Around(share.Value * 100).Select(number => $"{number}%"),
            NumberLiteral number => Around(number.Value),
            MoneyLiteral money => Around(money.Amount).Select(amount => $"{money.Currency} {amount}"),
            DurationLiteral duration => Around(duration.Amount).Select(amount => $"{amount} {(duration.IsWorking ? "working " : "")}{duration.Unit}s"),
            DateLiteral date => new[] { 1, -1 }.Select(days => date.Value.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            NameExpression { Name: "yes" } => ["no"],
            NameExpression { Name: "no" } => ["yes"],
            NameExpression { Name: "today" } => ["(today + 1 day)", "(today - 1 day)"],
            NameExpression when words.TryGetValue(value.Span, out EnumMember? word) => Around(word),
            ParenthesizedExpression inner => Of(inner.Inner, source, words).Select(mutant => $"({mutant.Text})"),
            _ => [],
        };
        return moved.Select(text => Mutant.Of(value.Span, text));
    }

    // There are no negative numbers.
    private static IEnumerable<string> Around(decimal value) =>
        new[] { value + 1, value - 1 }.Where(moved => moved >= 0).Select(moved => moved.ToString("0.############", CultureInfo.InvariantCulture));

    private static IEnumerable<string> Around(EnumMember word) =>
        word.Type.Members.Where(other => Math.Abs(other.Ordinal - word.Ordinal) == 1).Select(other => other.Name);
}
