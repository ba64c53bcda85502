using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>Writes expressions of a wanted type.</summary>
internal sealed partial class RandomExpressions(Choices choices, RandomNames names)
{
    private static readonly EnumType[] Ordered = [Types.Tier, Types.Classification, Types.Depth];

    /// <summary>Functions, tables, parameters and shared definitions, by what they give.</summary>
    public List<(FieldType Type, Func<Term> Write)> Shared { get; } = [];

    /// <summary>A value of a type, missing or not.</summary>
    public Term Value(FieldType type, int depth)
    {
        if (depth <= 0 || choices.Chance(20))
        {
            return names.Walk(known => IsLike(known, type)) ?? Literal(type);
        }

        (FieldType Type, Func<Term> Write)[] shared = [.. Shared.Where(one => IsLike(one.Type, type))];
        if (shared.Length > 0 && choices.Chance(25))
        {
            return choices.Of(shared).Write();
        }

        return choices.Below(4) switch
        {
            0 => names.Walk(known => IsLike(known, type)) ?? Literal(type),
            1 => Otherwise(type, depth),
            2 => Summary(type, depth - 1),
            _ => Worked(type, depth - 1),
        };
    }

    /// <summary>The text of a value that is there; null when none can be written, as for entities where no name is one.</summary>
    public string? Sure(FieldType type, int depth) => Sure(Value(type, depth));

    public string? Sure(Term term) =>
        !term.MayBeMissing ? term.Text
        : term.Type is ReferenceType or RecordType && StandIn(term.Type) is var other ? other == null ? null : $"({term.Text} otherwise {other})"
        : $"({term.Text} otherwise {LiteralText(term.Type)})";

    /// <summary>Whether values of the two can be compared in random rules.</summary>
    public static bool IsLike(FieldType a, FieldType b) => (a, b) switch
    {
        (EnumType, _) or (_, EnumType) => ReferenceEquals(a, b),
        (ReferenceType x, ReferenceType y) => x.Kinds.SequenceEqual(y.Kinds),
        (RecordType, _) or (_, RecordType) => ReferenceEquals(a, b),
        _ when a.IsList() || b.IsList() => a.IsList() && b.IsList() && IsLike(a.Element()!, b.Element()!),
        (ScalarType { Scalar: Scalar.Percent }, _) or (_, ScalarType { Scalar: Scalar.Percent }) => ReferenceEquals(a, b),
        _ => a.Class() == b.Class(),
    };

    public Term Literal(FieldType type) => new(LiteralText(type), type, type is ReferenceType);

    // A name for an entity or record that is there.
    private string? StandIn(FieldType type) => names.All.FirstOrDefault(known => IsLike(known.Type, type) && !known.MayBeMissing)?.Text;

    private string LiteralText(FieldType type) => type switch
    {
        ScalarType scalar => scalar.Scalar switch
        {
            Scalar.Number => choices.Of("0", "1", "2", "2.5", "3", "1_000"),
            Scalar.Percent => choices.Of("50%", "99.9%", "100%"),
            Scalar.Money => choices.Of("EUR 100", "EUR 100", "USD 200", "CHF 3", "EUR 1,000.50"),
            Scalar.YesNo => choices.Of("yes", "no"),
            Scalar.Date => choices.Of("today", "2026-06-30", "2026-07-01", "2026-05-31", "2026-02-28"),
            Scalar.Duration => DurationText(),
            Scalar.Region => choices.Of("de", "us", "uk"),
            _ => choices.Of("\"crm\"", "\"Alpha CDP\"", "\"user.contact\"", "\"beta\""),
        },
        EnumType words => choices.Of(words.Members.Take(5).ToArray()).Name,
        // There is no way to write an entity or a record; the only ones that are surely there are those of a list that has some.
        ReferenceType { Kinds: [var kind, ..] } => $"first(all {StackSchema.BuiltIn[kind].Plural})",
        _ => "[]",
    };

    public string DurationText() => choices.Of("0 days", "1 day", "30 days", "1 month", "60 days", "12 months", "1 year", "2 hours", "90 minutes", "2 weeks");

    private Term Otherwise(FieldType type, int depth)
    {
        if (type.IsList())
        {
            return List(type.Element()!, depth - 1);
        }

        Term value = names.Walk(known => IsLike(known, type)) ?? Worked(type, depth - 1);
        return choices.Chance(30) && names.Walk(known => IsLike(known, type)) is { IsPlace: true } other
            ? new Term($"({value.Text} otherwise {other.Text})", type, other.MayBeMissing)
            : Sure(value with { MayBeMissing = true }) is { } sure ? new Term(sure, type) : value;
    }

    private Term Summary(FieldType type, int depth)
    {
        bool isOrdered = type.Class() is TypeClass.Number or TypeClass.Money or TypeClass.Duration or TypeClass.Date || type is EnumType { IsOrdered: true };
        if (!isOrdered)
        {
            return Picked(type, depth);
        }

        bool adds = type.Class() is TypeClass.Number or TypeClass.Money or TypeClass.Duration;
        string[] all = adds ? ["sum", "average", "min", "max"] : ["min", "max"];
        string over = choices.Chance(20) && type == ScalarType.Number ? "product" : choices.Of(all);
        bool maybe = over is "average" or "min" or "max";
        if (choices.Chance(50))
        {
            return new Term($"{over}({List(type, depth).Text})", type, maybe);
        }

        return OverElements(depth, element => $"{over}({Sure(type, depth)} for {element}", (text, _) => new Term(text, type, maybe)) ?? Literal(type);
    }

    // An element of a list, or a look at how many there are.
    private Term Picked(FieldType type, int depth)
    {
        Term list = List(type, depth);
        return new Term($"{choices.Of("first", "last")}({list.Text})", type, true);
    }

    private Term Worked(FieldType type, int depth) => type.Class() switch
    {
        TypeClass.Number when type == ScalarType.Percent => choices.Chance(50) ? Sum(type, depth) : Similarity(depth),
        TypeClass.Number => choices.Below(7) switch
        {
            0 => new Term($"count({AnyList(depth).Text})", type),
            1 => OverElements(depth, element => $"count({element}", (text, _) => new Term(text, type)) ?? Literal(type),
            2 => Fraction(Value(ScalarType.Money, depth), Value(ScalarType.Money, depth), type),
            3 => Fraction(Value(ScalarType.Duration, depth), Value(ScalarType.Duration, depth), type),
            4 => Fraction(Value(type, depth), Value(type, depth), type),
            5 => new Term($"percentile({List(type, depth).Text}, {Literal(ScalarType.Percent).Text})", type, true),
            _ => choices.Chance(50) ? Sum(type, depth) : Times(type, type, depth),
        },
        TypeClass.Money or TypeClass.Duration => choices.Below(4) switch
        {
            0 => Times(type, ScalarType.Number, depth),
            1 => Fraction(Value(type, depth), choices.Chance(50) ? new Term(choices.Of("2", "3", "7"), ScalarType.Number) : Value(ScalarType.Number, depth), type),
            2 when type == ScalarType.Duration => Both(Value(ScalarType.Date, depth), "-", Value(ScalarType.Date, depth), type),
            _ => Sum(type, depth),
        },
        TypeClass.Date => Both(Value(type, depth), choices.Of("+", "-"), choices.Chance(20) ? new Term(choices.Of("1 working day", "10 working days"), ScalarType.Duration) : Value(ScalarType.Duration, 0), type),
        TypeClass.Text when choices.Chance(30) => Value(ScalarType.Text, depth) is var text ? new Term($"plain({text.Text})", ScalarType.Text, text.MayBeMissing) : Literal(type),
        TypeClass.List => List(type.Element()!, depth),
        _ => Picked(type, depth),
    };

    private Term Sum(FieldType type, int depth) => Both(Value(type, depth), choices.Of("+", "-"), Value(type, depth), type);

    private Term Times(FieldType type, FieldType by, int depth) => Both(Value(type, depth), "*", Value(by, 0), type);

    private static Term Both(Term a, string symbol, Term b, FieldType type) => new($"({a.Text} {symbol} {b.Text})", type, a.MayBeMissing || b.MayBeMissing);

    private static Term Fraction(Term a, Term b, FieldType type) => new($"({a.Text} / {b.Text})", type, true);

    private Term Similarity(int depth)
    {
        Term list = AnyList(depth);
        return new Term($"similarity({list.Text}, {List(list.Type.Element()!, depth).Text})", ScalarType.Percent);
    }
}
