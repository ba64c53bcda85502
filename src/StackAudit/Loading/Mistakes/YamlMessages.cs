namespace StackAudit.Loading;

/// <summary>Says in plain words what a YAML library finds wrong.</summary>
internal static class YamlMessages
{
    private static readonly (string Found, string Words, string? Help)[] Known =
    [
        ("invalid tab as indentation", "a line is indented with a tab", "Indent with blanks."),
        ("tab", "a tab stands where only blanks may", "Indent with blanks."),
        ("multi-line double-quoted scalar, found wrong indentation", "a quoted text is not closed", "Close the quotes on this line, or indent the lines that belong to the text."),
        ("quoted scalar, found unexpected end of stream", "a quoted text is not closed", "Close the quotes."),
        ("found character that cannot start any token", "a value cannot start with this character", "Put the text in quotes."),
        ("plain scalar value, found invalid mapping", "a second `: ` stands in one value, or a line is indented too far", "Put a text that holds `: ` in quotes, and begin all keys of a mapping in one column."),
        ("block mapping, did not find expected key", "no key stands where one must", "Begin all keys of a mapping in one column, and put texts with quotes or brackets in quotes."),
        ("did not find expected '-' indicator", "a list goes on without `-`", "Begin each element with `-` in the column of the first one."),
        ("could not find expected ':'", "a key without `:`", "Write `key: value`."),
    ];

    public static string InPlainWords(string reason)
    {
        foreach ((string found, string words, _) in Known)
        {
            if (reason.Contains(found, StringComparison.Ordinal))
            {
                return words;
            }
        }

        string plain = reason.TrimEnd('.');
        return char.ToLowerInvariant(plain[0]) + plain[1..];
    }

    public static string? HelpFor(string? reason)
    {
        foreach ((string found, _, string? help) in Known)
        {
            if (reason?.Contains(found, StringComparison.Ordinal) == true)
            {
                return help;
            }
        }

        return null;
    }
}
