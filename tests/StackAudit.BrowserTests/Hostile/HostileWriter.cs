using System.Globalization;
using System.Text;
using System.Text.Json;
using StackAudit.Schema;

namespace StackAudit.BrowserTests.Hostile;

/// <summary>Writes records with every field set; all texts are the same hostile one.</summary>
/// <param name="index">Which of the texts, and the number of the record among those of its kind.</param>
internal sealed class HostileWriter(int index)
{
    // What would go round in circles, and what makes a thing another thing than the text is about.
    private static readonly string[] LeftOut = ["parent", "manager", "is_own", "part_of"];
    private static readonly string[] Later = ["end", "expire", "until", "renew", "due", "sunset", "needed", "review_by"];

    private readonly StringBuilder _text = new();

    public HostileWriter Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public HostileWriter Record(RecordType type, int indent)
    {
        foreach (Field field in type.Stored.Where(field => !LeftOut.Contains(field.Name)))
        {
            Write(field, indent, type.Name);
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    private void Write(Field field, int indent, string record)
    {
        _text.Append(' ', indent).Append(field.Name).Append(':');
        bool isList = field.Type is ListType;
        FieldType element = field.Type is ListType list ? list.Element : field.Type;
        if (element is RecordType type)
        {
            Line("");
            if (isList)
            {
                _text.Append(' ', indent + 2);
                Line("-");
            }

            Record(type, indent + 4);
            return;
        }

        string value = field.Name == "id" ? $"{record}-{index}" : Value(field, element);
        Line(isList ? $" [{value}]" : $" {value}");
    }

    private string Value(Field field, FieldType type) => type switch
    {
        EnumType words => (words.Find("active") ?? words.Members[index % words.Members.Count]).Name,
        ReferenceType { Kinds: [var kind, ..] } => IdOf(kind, field.Name),
        ScalarType { Scalar: Scalar.Text } => Quoted(HostileText.All[index]),
        ScalarType { Scalar: Scalar.Word } => field.Name == "category" ? "some-word" : $"word-{index}",
        ScalarType { Scalar: Scalar.Number } => "3",
        ScalarType { Scalar: Scalar.Percent } => "60%",
        ScalarType { Scalar: Scalar.YesNo } => "yes",
        ScalarType { Scalar: Scalar.Date } => Later.Any(word => field.Name.Contains(word, StringComparison.Ordinal)) ? "2026-10-15" : "2026-02-11",
        ScalarType { Scalar: Scalar.Duration } => "30 days",
        ScalarType { Scalar: Scalar.Money } => string.Create(CultureInfo.InvariantCulture, $"{(index % 2 == 0 ? "EUR" : "USD")} {48_000 + index}"),
        ScalarType { Scalar: Scalar.Region } => "us",
        _ => throw new InvalidOperationException($"nobody has said what a field of {type} holds"),
    };

    private string IdOf(string kind, string field)
    {
        int other = (index + 1) % HostileText.All.Count;
        return field is "to" or "fallback" or "successor" or "replaces" or "alternatives" or "deputy" ? $"{kind}-{other}" : $"{kind}-{index}";
    }
}
