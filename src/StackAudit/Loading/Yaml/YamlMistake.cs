using StackAudit.Text;
using YamlDotNet.Core;

namespace StackAudit.Loading;

/// <summary>Says in plain words, and at the place where people must look, what the YAML library finds wrong.</summary>
internal sealed record YamlMistake(string Found, string Words, string Help)
{
    private const string Column = "Begin all keys of a mapping in one column, and put texts with quotes, brackets or `: ` in quotes.";
    private const string Unclosed = "Close what was opened last, and put a comma between two values.";

    private const string InQuotes = "Put the text in quotes, or a comma before the next key.";

    private static readonly YamlMistake Tab = new("invalid tab as indentation", "a line is indented with a tab", "Indent with blanks.");

    private static readonly YamlMistake[] All =
    [
        Tab,
        new("double-quoted scalar, found wrong indentation", "a quoted text is not closed", "Close the quotes, or indent the further lines of the text."),
        new("quoted scalar, found", "a quoted text is not closed", "Close the quotes."),
        new("cannot start any token", "a value cannot start with this character", "Put the text in quotes."),
        new("plain scalar value, found invalid mapping", "a second `: ` stands in one value, or a line is indented too far", Column),
        new("block mapping, did not find expected key", "no key stands where one must", Column),
        new("did not find expected '-' indicator", "a list goes on without `-`", "Begin each element with `-` in the column of the first one."),
        new("could not find expected ':'", "a key has no `:` behind it", "Write `key: value`."),
        new("did not find expected ',' or ']'", "a `,` or `]` is missing", Unclosed),
        new("did not find expected ',' or '}'", "a `,` or `}` is missing", Unclosed),
        new("not valid due to the current state", "a list or mapping is not closed, or a comma is missing", Unclosed),
        new("did not find expected node content", "a value is missing, or something before it is not closed", Unclosed),
        new("found a tab character that violate", "a line is indented with a tab", "Indent with blanks."),
        new("Tag value must not be empty", "a tag has no name", "Remove the `!`, or put the text in quotes."),
        new("valid UTF32 value", "an escape in quotes stands for no character", "Write the character itself, or double the backslash."),
    ];

    public static YamlMistake Of(Exception thrown)
    {
        foreach (YamlMistake known in All)
        {
            if (thrown.Message.Contains(known.Found, StringComparison.Ordinal))
            {
                return known;
            }
        }

        string plain = thrown.Message.Trim().TrimEnd('.');
        string words = plain.Length == 0 ? "it cannot be understood" : char.ToLowerInvariant(plain[0]) + plain[1..];
        return new YamlMistake("", words, "Look at this line and the one above: mostly a quote, a bracket or a colon is missing, or a line is indented wrongly. What stands before was read.");
    }

    /// <summary>This mistake, or in plainer words what is behind it: in braces and brackets a text with <c>: </c> in it looks like a value without its comma.</summary>
    public YamlMistake At(Location place)
    {
        string content = place.Source.Content;

        // The library stops at the colon or right behind it.
        int colon = place.Span.Start > 0 && content[place.Span.Start - 1] == ':' ? place.Span.Start - 1 : place.Span.Start;
        if (Help != Unclosed || colon >= content.Length || content[colon] != ':')
        {
            return this;
        }

        int line = content.LastIndexOf('\n', colon) + 1;
        string value = content[line..colon];
        value = value[(value.LastIndexOfAny([',', '{', '[']) + 1)..];
        return value.Contains(": ", StringComparison.Ordinal) ? new YamlMistake(Found, "a second `: ` stands in one value", InQuotes) : this;
    }

    /// <summary>Where to look: the opening quotes, the first tab, or else where the library stopped.</summary>
    public Location Locate(SourceText source, Mark start, Mark end)
    {
        int offset = (int)(Words.StartsWith("a quoted text", StringComparison.Ordinal) ? start : end).Index;
        if (this == Tab)
        {
            offset = FirstIndentingTab(source.Content, offset);
        }

        offset = Math.Min(offset, source.Content.Length);
        int length = offset < source.Content.Length && source.Content[offset] is not ('\r' or '\n') ? 1 : 0;
        return new Location(source, new TextSpan(offset, length));
    }

    // The library names the beginning of the mapping that the tab spoils.
    private static int FirstIndentingTab(string content, int from)
    {
        int lineStart = from;
        while (lineStart < content.Length)
        {
            int at = lineStart;
            while (at < content.Length && content[at] == ' ')
            {
                at++;
            }

            if (at < content.Length && content[at] == '\t')
            {
                return at;
            }

            int lineEnd = content.IndexOf('\n', at);
            lineStart = lineEnd < 0 ? content.Length : lineEnd + 1;
        }

        return from;
    }
}
