using System.CommandLine;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>In which of a few forms to write one result, and where to.</summary>
internal sealed class NamedFormatOption : Option<string?>
{
    private readonly IReadOnlyList<string> _formats;

    /// <param name="formats">The usual one first.</param>
    public NamedFormatOption(IReadOnlyList<string> formats)
        : base("--format")
    {
        _formats = formats;
        HelpName = "FORMAT[:FILE]";
        Description = $"How to write the result: {string.Join(", ", formats)}.";
        Validators.Add(result =>
        {
            if (result.Tokens is not [var written])
            {
                return;
            }

            (string format, string? file) = Split(written.Value);
            if (!formats.Contains(format))
            {
                result.AddError($"There is no format `{format}`. {Quoted.DidYouMean(format, formats) ?? $"There are {Quoted.AllOf(formats)}."}");
            }
            else if (file is "")
            {
                result.AddError($"A file must follow `{written.Value}`, as in `{format}:result.{format}`.");
            }
        });
    }

    /// <summary>The format, and the file; null for standard output.</summary>
    public (string Format, string? File) Of(ParseResult parsed) => parsed.GetValue(this) is { } written ? Split(written) : (_formats[0], null);

    private static (string Format, string? File) Split(string written)
    {
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (written, null) : (written[..colon], written[(colon + 1)..]);
    }
}
