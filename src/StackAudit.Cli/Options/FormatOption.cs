using System.CommandLine;
using System.CommandLine.Parsing;
using StackAudit.Output;

namespace StackAudit.Cli.Options;

/// <summary>In which forms to write the result, and where to.</summary>
internal sealed class FormatOption : Option<FormatRequest[]>
{
    public FormatOption()
        : base("--format")
    {
        HelpName = "FORMAT[:FILE]";
        Description = $"How to write the result: {string.Join(", ", ResultFormatters.All.Select(formatter => formatter.Name))}; repeatable.";
        Arity = ArgumentArity.OneOrMore;
        CustomParser = Parse;
    }

    public IReadOnlyList<FormatRequest> Of(ParseResult parsed) => parsed.GetValue(this) is { Length: > 0 } requests ? requests : [new FormatRequest(ResultFormatters.All[0], null)];

    private static FormatRequest[]? Parse(ArgumentResult result)
    {
        var requests = new List<FormatRequest>();
        foreach (string written in result.Tokens.Select(token => token.Value))
        {
            string name = written.Split(':')[0];
            string? file = written.Length > name.Length ? written[(name.Length + 1)..] : null;
            if (ResultFormatters.Find(name) is not { } formatter)
            {
                result.AddError(ResultFormatters.Unknown(name));
                return null;
            }

            if (file is "")
            {
                result.AddError($"A file must follow `{written}`, as in `{name}:result.{name}`.");
                return null;
            }

            requests.Add(new FormatRequest(formatter, file));
        }

        if (requests.Count(request => request.File == null) > 1)
        {
            result.AddError("Only one format can go to standard output; name files for the others, as in `--format json:result.json`.");
            return null;
        }

        return [.. requests];
    }
}
