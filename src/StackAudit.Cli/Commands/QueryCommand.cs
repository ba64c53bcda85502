using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Querying;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Asks a stack in the words of rules: <c>stackaudit query 'for each tool where tool.is_live show tool.name' --format csv</c>.</summary>
internal sealed class QueryCommand : Command
{
    private readonly Argument<string> _query = new("QUERY") { Description = "The clauses of a query, such as 'for each tool where tool.is_live show tool.name', or a rule file that holds queries." };
    private readonly Argument<string[]> _words = new("NAME|PATH") { Description = "The title of one query of the file, and the stack.", Arity = ArgumentArity.ZeroOrMore };
    private readonly FormatOption<IReadOnlyList<QueryTable>> _format = new(QueryFormatters.All);
    private readonly AsOfOption _asOf = new();
    private readonly RuleFoldersOption _rules = new();
    private readonly SwitchOption _noColor = new("--no-color", "Writes without colours, as the variable NO_COLOR does.");

    public QueryCommand(Streams streams)
        : base("query", "Asks the stack in the words of rules and shows a table.")
    {
        Add(_query);
        Add(_words);
        foreach (Option option in (Option[])[_format, _asOf, _rules, _noColor])
        {
            Add(option);
        }

        _query.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var nothing }] && string.IsNullOrWhiteSpace(nothing))
            {
                result.AddError("The query is empty; one is such as 'for each tool where tool.is_live show tool.name'.");
                return;
            }

            if (result.Tokens is [{ Value: var query }] && QueryOptions.IsFile(query) && !Path.Exists(query))
            {
                result.AddError($"There is no file `{query}`.");
            }
        });
        _words.Validators.Add(result =>
        {
            string[] words = [.. result.Tokens.Select(token => token.Value)];
            if (words.FirstOrDefault(word => word.StartsWith('-')) is { } option)
            {
                result.AddError(UsageError.UnknownOption(option, this));
            }
            else if (words.Skip(IsFile(result) ? 1 : 0).FirstOrDefault(word => !Path.Exists(word)) is { } path)
            {
                result.AddError($"There is no file or folder `{path}`.");
            }
        });
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        string query = parsed.GetValue(_query)!;
        string[] words = parsed.GetValue(_words) ?? [];
        string? title = QueryOptions.IsFile(query) && words is [var first, ..] && !Path.Exists(first) ? first : null;
        string[] paths = title == null ? words : words[1..];
        QueryAnswer answer = Queries.Run(new QueryOptions
        {
            Query = query,
            Title = title,
            Paths = paths.Length > 0 ? paths : [PathsArgument.Nearest(Directory.GetCurrentDirectory())],
            AsOf = parsed.GetValue(_asOf),
            RuleFolders = _rules.Of(parsed),
            CompactRules = EmbeddedRules.Compact,
        });

        ProblemText.Write(answer.Problems, streams.Error, streams.ErrorStyle);
        QueryFormatters.WriteNotes(answer.Tables, streams.Error, streams.ErrorStyle);
        if (answer.Tables.Count > 0)
        {
            var options = new FormatOptions { Style = streams.Style with { Colour = streams.Style.Colour && !parsed.GetValue(_noColor) } };
            ResultOutput.Write(answer.Tables, _format.Of(parsed), options, streams.Out);
        }

        return answer.ExitCode;
    }

    // By the word itself: a value is there only once it is known to be right.
    private bool IsFile(System.CommandLine.Parsing.ArgumentResult words) => words.GetResult(_query)?.Tokens is [{ Value: var query }] && QueryOptions.IsFile(query);
}
