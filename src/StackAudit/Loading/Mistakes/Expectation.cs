using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;
using Single = StackAudit.Schema.Scalar;

namespace StackAudit.Loading;

/// <summary>What is expected and what is found, as messages name it.</summary>
internal static class Expectation
{
    public static string Of(FieldType type) => type switch
    {
        ScalarType scalar => Of(scalar.Scalar),
        EnumType words => $"one of {Quoted.AnyOf(words.Members.Select(member => member.Name))}",
        ReferenceType reference => $"the id of {OneOf(reference)}",
        ListType { Element: RecordType } => "a list of mappings",
        ListType list => $"a list, each element {Of(list.Element)}",
        MapType => "a mapping",
        RecordType record => $"a mapping with {Fields(record)}",
        _ => "a single value or a list of them",
    };

    /// <summary><c>a tool</c>, <c>a team or person</c>.</summary>
    public static string OneOf(ReferenceType reference) => reference.Kinds.Count == 0 ? "any thing" : WithArticle(string.Join(" or ", reference.Kinds));

    public static string WithArticle(string noun) => noun == "data" ? "data" : "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";

    /// <summary>One record as a message begins with it: <c>The tool `crm`</c>, <c>This review</c>, <c>`covers`</c>.</summary>
    public static string This(Record record) => record switch
    {
        Entity { Id.Length: > 0 } entity => $"The {entity.Kind} `{entity.Id}`",
        _ when IsField(record) => $"`{record.Type.Name}`",
        _ => $"This {record.Type.Name}",
    };

    /// <summary>Any such record as a message begins with it: <c>A tool</c>, <c>A review</c>, <c>`covers`</c>.</summary>
    public static string Any(Record record)
    {
        if (IsField(record))
        {
            return $"`{record.Type.Name}`";
        }

        string noun = WithArticle(record.Type.Name);
        return char.ToUpperInvariant(noun[0]) + noun[1..];
    }

    public static string Found(ParsingEvent node) => node switch
    {
        MappingStart => "a mapping",
        SequenceStart => "a list",
        Scalar { Value.Length: 0 } => "nothing",
        Scalar scalar => $"the single value `{Shorten(scalar.Value)}`",
        _ => "nothing",
    };

    /// <summary>A text short enough for a message.</summary>
    public static string Shorten(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..57] + "…";
    }

    private static bool IsField(Record record) => record.Owner?.Type.Find(record.Type.Name)?.Type == record.Type;

    private static string Of(Single scalar) => scalar switch
    {
        Single.Word => "a word such as `email-marketing`",
        Single.Number => "a number",
        Single.Percent => "a percent such as `60%`",
        Single.YesNo => "`yes` or `no`",
        Single.Date => "a date such as `2026-02-11`",
        Single.Duration => "a duration such as `90 days`",
        Single.Money => "an amount such as `EUR 48,000`",
        Single.Region => "a region such as `de` or `eu`",
        _ => "a text",
    };

    private static string Fields(RecordType record)
    {
        string[] names = [.. record.Stored.Select(field => field.Name)];
        return names.Length <= 8 ? Quoted.AnyOf(names) : $"{Quoted.AnyOf(names[..6])} …";
    }
}
