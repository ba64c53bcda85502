using StackAudit.Schema;

namespace StackAudit.Tests.Loading.Generated;

/// <summary>A value of a type: as written, as read, and one that is wrong for it.</summary>
internal sealed record SampleValue(string Written, string Printed, string Wrong)
{
    public static SampleValue Of(FieldType type) => type switch
    {
        ScalarType scalar => Of(scalar.Scalar),
        EnumType words => new(words.Members[^1].Name, words.Members[^1].Name, "no-such-word"),

        // An id with a blank cannot even be a stub's.
        ReferenceType { Kinds: [var kind, ..] } => new(IdOf(kind), IdOf(kind), "no such id"),
        RecordType => new("", "", "no record"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No field holds this type."),
    };

    /// <summary>The id of the entity that is there to be referred to.</summary>
    public static string IdOf(string kind) => $"{kind}-one";

    private static SampleValue Of(Scalar scalar) => scalar switch
    {
        Scalar.Text => new("Some text", "Some text", "{ no: text }"),
        Scalar.Word => new("some-word", "some-word", "no word"),
        Scalar.Number => new("12.5", "12.5", "no number"),
        Scalar.Percent => new("60%", "0.6", "no percent"),
        Scalar.YesNo => new("yes", "True", "maybe"),
        Scalar.Date => new("2026-02-11", "2026-02-11", "2026-02-30"),
        Scalar.Duration => new("90 days", "90 days", "no duration"),
        Scalar.Money => new("EUR 48,000", "EUR 48,000", "EUR 48.000"),
        Scalar.Region => new("DE", "de", "no region"),
        _ => throw new ArgumentOutOfRangeException(nameof(scalar), scalar, "A new scalar needs a sample."),
    };
}
