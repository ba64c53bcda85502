using System.Globalization;
using System.Text.RegularExpressions;

namespace StackAudit.Output;

/// <summary>
/// Takes persons out of the tags of a page: anchors that are made of ids get other names, facts that name somebody are withheld, and so are addresses.
/// What a reader sees is left alone here; our own prose may well hold a word that is also somebody's id.
/// </summary>
internal sealed partial class PersonTags(PersonWords people)
{
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);

    // The script and the style have nothing of a stack in them.
    public string Redact(string page) => Tag().Replace(page, tag => tag.Groups["ours"].Success ? tag.Value : Attribute().Replace(tag.Value, OfAttribute));

    private string OfAttribute(Match attribute)
    {
        string value = attribute.Groups["value"].Value;
        if (value.Length == 0 || !(people.Names(value) || IsNamedIn(attribute.Groups["name"].Value, value)))
        {
            return attribute.Value;
        }

        string name = attribute.Groups["name"].Value;
        return name switch
        {
            "data-fact" => " data-withheld",
            "href" when !value.StartsWith('#') => "",
            "href" => $" href=\"#{Anchor(value[1..])}\"",
            "id" or "for" => $" {name}=\"{Anchor(value)}\"",
            "aria-labelledby" or "aria-describedby" or "aria-controls" => $" {name}=\"{Anchor(value)}\"",
            _ => $" {name}=\"{people.Redact(value)}\"",
        };
    }

    // Blanks of ids are underlines in anchors.
    private bool IsNamedIn(string name, string value) => name is "href" or "id" && value.Contains('_') && people.Names(value.Replace('_', ' '));

    private string Anchor(string id)
    {
        if (!_anchors.TryGetValue(id, out string? other))
        {
            _anchors.Add(id, other = string.Create(CultureInfo.InvariantCulture, $"withheld-{_anchors.Count}"));
        }

        return other;
    }

    [GeneratedRegex("""<(?<ours>style|script)\b.*?</\k<ours>>|<[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>""", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("""\s(?<name>[\w-]+)=(?:"(?<value>[^"]*)"|'(?<value>[^']*)')""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
