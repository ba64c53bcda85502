using System.Globalization;
using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>Numbers, durations, dates and amounts of money.</summary>
internal static class LiteralGrammar
{
    private static readonly Expectation ADate = new("a date such as `2026-06-30`");
    private static readonly Expectation AWholeNumber = new("a number");

    private static readonly Parser<WordSyntax> Unit =
        UnitNamed("day", "days", "minute", "minutes", "hour", "hours", "week", "weeks", "month", "months", "year", "years");

    private static readonly Parser<UnitSyntax> WorkingUnit =
        from working in Keyword("working", "a unit of time")
        from unit in UnitNamed("day", "days")
        select new UnitSyntax(unit, true);

    private static readonly Parser<UnitSyntax> AnyUnit = WorkingUnit.XOr(Unit.Select(unit => new UnitSyntax(unit, false)));

    private static readonly Parser<ExpressionSyntax> NumberOrDuration =
        from number in new Parser<NumberLiteral>(ReadNumber)
        from unit in number.IsPercent ? Parse.Return<UnitSyntax?>(null) : AnyUnit.OrNull()
        select unit is null ? number : (ExpressionSyntax)unit.Times(number);

    /// <summary>A date, a duration, a percentage or a plain number.</summary>
    public static readonly Parser<ExpressionSyntax> Numeric = input =>
        NumberText.IsDate(TextOf((TokenInput)input)) ? ReadDate(input) : NumberOrDuration(input);

    public static readonly Parser<DateLiteral> Date = ReadDate;

    public static readonly Parser<NumberLiteral> WholeNumber = input =>
        TextOf((TokenInput)input).ContainsAnyExceptInRange('0', '9') || ((TokenInput)input).AtEnd
            ? ((TokenInput)input).Expect<NumberLiteral>(AWholeNumber)
            : ReadNumber(input);

    public static readonly Parser<ExpressionSyntax> Money = ReadMoney;

    private static IResult<DateLiteral> ReadDate(IInput input)
    {
        var at = (TokenInput)input;
        ReadOnlySpan<char> text = TextOf(at);
        if (!NumberText.IsDate(text))
        {
            return at.Expect<DateLiteral>(ADate);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? Result.Success(new DateLiteral(date, at.Token.Span), at.Next)
            : at.Reject<DateLiteral>(SyntaxDiagnostics.NoSuchDate(at.Run.At(at.Token.Span)));
    }

    private static IResult<NumberLiteral> ReadNumber(IInput input)
    {
        var at = (TokenInput)input;
        ReadOnlySpan<char> text = TextOf(at);
        bool isPercent = text.EndsWith("%");
        return NumberText.TryRead(isPercent ? text[..^1] : text, out decimal value)
            ? Result.Success(new NumberLiteral(isPercent ? value / 100 : value, isPercent, at.Token.Span), at.Next)
            : at.Reject<NumberLiteral>(SyntaxDiagnostics.MalformedNumber(at.Run.At(at.Token.Span)));
    }

    private static IResult<MoneyLiteral> ReadMoney(IInput input)
    {
        var at = (TokenInput)input;
        string text = at.Run.Source.Slice(at.Token.Span);
        string amount = text[3..].TrimStart();
        if (NumberText.IsThousandsWithPoint(amount))
        {
            return at.Reject<MoneyLiteral>(SyntaxDiagnostics.AmbiguousAmount(at.Run.At(at.Token.Span), text));
        }

        return NumberText.TryReadAmount(amount, out decimal value)
            ? Result.Success(new MoneyLiteral(text[..3], value, at.Token.Span), at.Next)
            : at.Reject<MoneyLiteral>(SyntaxDiagnostics.MalformedNumber(at.Run.At(at.Token.Span)));
    }

    private static ReadOnlySpan<char> TextOf(TokenInput at) => at.Source.AsSpan(at.Token.Start, at.Token.Span.Length);

    private static Parser<WordSyntax> UnitNamed(params string[] words) => AnyOf("a unit of time", words);

    private sealed record UnitSyntax(WordSyntax Unit, bool IsWorking)
    {
        public DurationLiteral Times(NumberLiteral number) =>
            new(number.Value, Unit.Text.TrimEnd('s'), IsWorking, Spans.Over(number, Unit));
    }
}
