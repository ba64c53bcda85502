namespace StackAudit.Benchmarks;

/// <summary>What stands behind the command: at most one folder, and options with a value each.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    public string? Folder { get; private set; }

    /// <exception cref="FormatException">An option has no value, or there are two folders.</exception>
    public static Arguments Parse(ReadOnlySpan<string> words)
    {
        var arguments = new Arguments();
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].StartsWith("--", StringComparison.Ordinal))
            {
                arguments._options[words[i][2..]] = i + 1 < words.Length ? words[++i] : throw new FormatException($"{words[i]} needs a value.");
                continue;
            }

            arguments.Folder = arguments.Folder is null ? words[i] : throw new FormatException($"One folder, please, not also {words[i]}.");
        }

        return arguments;
    }

    public string Text(string option, string otherwise) => _options.GetValueOrDefault(option, otherwise);

    /// <exception cref="FormatException">The value is no number.</exception>
    public int Number(string option, int otherwise) =>
        _options.TryGetValue(option, out string? text) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
