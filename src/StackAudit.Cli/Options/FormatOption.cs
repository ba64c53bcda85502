using System.CommandLine;
using System.CommandLine.Parsing;
using StackAudit.Output;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>In which forms to write the result, and where to.</summary>
internal sealed class FormatOption<TResult> : Option<FormatRequest<TResult>[]>
{
    private readonly IReadOnlyList<ResultFormatter<TResult>> _formatters;

    /// <param name="formatters">The forms that there are, the usual one first.</param>
    public FormatOption(IReadOnlyList<ResultFormatter<TResult>> formatters)
        : base("--format")
    {
        _formatters = formatters;
        HelpName = "FORMAT[:FILE]";
        Description = $"How to write the result: {string.Join(", ", formatters.Select(formatter => formatter.Name))}; repeatable.";
        Arity = ArgumentArity.OneOrMore;
        CustomParser = Parse;
        CompletionSources.Add([.. formatters.Select(formatter => formatter.Name)]);
    }

    /// <summary>Whether somebody named one.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(this) is { Length: > 0 };

    public IReadOnlyList<FormatRequest<TResult>> Of(ParseResult parsed) => parsed.GetValue(this) is { Length: > 0 } requests ? requests : [new(_formatters[0], null)];

    private FormatRequest<TResult>[]? Parse(ArgumentResult result)
    {
        var requests = new List<FormatRequest<TResult>>();
        foreach (string written in result.Tokens.Select(token => token.Value))
        {
            string name = written.Split(':')[0];
            string? file = written.Length > name.Length ? written[(name.Length + 1)..] : null;
            if (_formatters.FirstOrDefault(known => known.Name == name) is not { } formatter)
            {
                result.AddError(ResultFormatters.Unknown(name, _formatters.Select(known => known.Name)));
                return null;
            }

            if (file is "")
            {
                result.AddError($"A file must follow `{written}`, as in `{name}:result.{name}`.");
                return null;
            }

            requests.Add(new(formatter, file));
        }

        if (requests.Count(request => request.File == null) > 1)
        {
            result.AddError("Only one format can go to standard output; name files for the others, as in `--format json:result.json`.");
            return null;
        }

        if (requests.Where(request => request.File != null).GroupBy(request => Path.GetFullPath(request.File!)).FirstOrDefault(file => file.Count() > 1) is { } twice)
        {
            result.AddError($"`{twice.First().File}` is named by {Quoted.AllOf(twice.Select(request => request.Formatter.Name).Distinct())}; each format needs a file of its own.");
            return null;
        }

        return [.. requests];
    }
}
