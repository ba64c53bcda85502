using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>Fills one field from a row: takes the cell apart, looks its words up, and reads them by the field's type.</summary>
internal sealed class FieldFiller(FieldRule rule, Mapping mapping, Referents referents)
{
    private readonly ValueReader _reader = new(referents, rule.Notation);

    private FieldType Element => rule.Target.Element;

    private bool IsList => rule.Target.Type is ListType;

    public FieldFilling Fill(TableRow row)
    {
        if (rule.Column is null)
        {
            return Read(rule.Constant) with { IsAssumed = true };
        }

        TableCell? cell = row.Cells.GetValueOrDefault(rule.Column);
        if (cell is null || cell.IsEmpty)
        {
            return Read(rule.Default) with { IsAssumed = true };
        }

        // A word for "not known" stays: whoever reads the stack is to see that somebody wrote it.
        string text = cell.Text;
        if (rule.Values.FindExactly(text) is null && mapping.Stack.IsUnknown(text))
        {
            return rule.Default.Count > 0 ? Read(rule.Default) with { IsAssumed = true } : new FieldFilling(YamlScalar.OfText(text));
        }

        return rule.Values.Find(text) is { } meaning ? Read(meaning) : ReadPieces(cell);
    }

    private FieldFilling ReadPieces(TableCell cell)
    {
        bool isSplit = IsList || IsOwner;
        string[] pieces = [.. isSplit ? cell.Items.SelectMany(Split) : [cell.Text]];
        var unread = new List<string>();
        var known = new List<string>();
        foreach (string piece in pieces)
        {
            if (rule.Values.Find(piece) is { } meaning)
            {
                known.AddRange(meaning);
            }
            else if (IsClosed && !rule.Values.Meanings.Contains(Slug.Of(piece)))
            {
                unread.Add(piece);
            }
            else
            {
                known.Add(piece);
            }
        }

        FieldFilling filling = Read(known);
        return filling with { Unread = [.. unread, .. filling.Unread] };
    }

    // People are named together where one is asked for; the name of a vendor may hold a comma.
    private bool IsOwner => Element is ReferenceType { Kinds: var kinds } && (kinds.Contains("person") || kinds.Contains("team"));

    // Any word is a category; a map of them says which there are.
    private bool IsClosed => !rule.Values.IsEmpty && Element == ScalarType.Word;

    // Without separators the whole cell is one value; the library would part it at blanks.
    private IEnumerable<string> Split(string text) =>
        rule.Separators.Count == 0 ? [text] : text.Split([.. rule.Separators], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private FieldFilling Read(IReadOnlyList<string> texts)
    {
        var values = new List<YamlNode>();
        var unread = new List<string>();
        var ambiguous = new List<(string, IReadOnlyList<string>)>();
        foreach (string text in IsList ? texts : texts.Take(1))
        {
            Reading reading = _reader.Read(Element, Cleaned(text));
            if (reading.Value is { } value)
            {
                values.Add(value);
            }
            else if (reading.Several is { } readings)
            {
                ambiguous.Add((text, readings));
            }
            else
            {
                unread.Add(text);
            }
        }

        YamlNode? filled = values.Count == 0 ? null : IsList ? new YamlList(values) : values[0];
        return new FieldFilling(filled) { Unread = unread, Ambiguous = ambiguous, IsShortened = !IsList && texts.Count > 1 };
    }

    private string Cleaned(string text) => rule.Target.Keys switch
    {
        [.., "domain" or "domains"] => HostOf(text),
        ["category"] when mapping.Kind.Name == "tool" => KnownCategories.Meant(text)?.Id ?? text,
        _ => text,
    };

    // Lists of software give addresses where a stack has domains.
    private static string HostOf(string text)
    {
        if (!Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out Uri? address))
        {
            return text;
        }

        return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
    }
}
