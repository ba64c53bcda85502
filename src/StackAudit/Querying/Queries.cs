using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Querying;

/// <summary>Asks a stack in the words of rules.</summary>
public static class Queries
{
    public static QueryAnswer Run(QueryOptions options)
    {
        LoadResult loaded = StackLoader.Load(options.Paths, new LoadOptions { AsOf = options.AsOf });
        if (loaded.Model is not { } model)
        {
            return new QueryAnswer([], loaded.Problems);
        }

        var problems = new DiagnosticBag();
        problems.AddRange(loaded.Problems);
        RuleFile asked = Read(options.Query, problems);
        var graph = new StackGraph(model);
        BoundRules shipped = BuiltInRules.Bind(model.Schema, options.CompactRules, withRules: true, problems);
        IReadOnlyList<RuleFile> files = [.. RuleFiles.LoadOwn(loaded.Root, options.RuleFolders, problems), asked];
        BoundRules bound = RuleFilesBinder.Bind(shipped, files, problems, new FactCensus(graph));
        var context = new EvaluationContext(graph) { Overrides = OverrideReader.Read(model.Settings, bound, problems) };
        BoundQuery[] queries = [.. bound.Queries.Where(query => query.Source == asked.Syntax.Source && (options.Title == null || query.Title == options.Title))];
        if (queries.Length == 0 && !problems.HasErrors)
        {
            problems.Add(QueryDiagnostics.NoQuery(asked.Syntax, options.Title));
        }

        problems.AddRange(RuleLinting.OfQuery(bound, asked, model));

        // Findings are there only once all rules have run.
        EvaluationContext over = queries.Any(query => query.IsSecondRound) ? After(context, bound, problems) : context;
        QueryTable[] tables = [.. queries.Select(query => Table(query, over, problems))];
        return new QueryAnswer(tables, DiagnosticOrder.Sort(problems));
    }

    private static RuleFile Read(string query, DiagnosticBag problems)
    {
        if (!QueryOptions.IsFile(query))
        {
            var typed = new SourceText("query", query);
            if (string.IsNullOrWhiteSpace(query))
            {
                problems.Add(QueryDiagnostics.Empty(typed));
                return new RuleFile(new RuleFileSyntax(typed, []), IsBuiltIn: false);
            }

            return new RuleFile(new RuleFileSyntax(typed, [RuleParser.ParseQuery(typed, problems)]), IsBuiltIn: false);
        }

        var unread = new List<Diagnostic>();
        SourceText source = SourceReader.Read(Path.GetFullPath(query), query.Replace('\\', '/'), unread) ?? new SourceText(query, "");
        problems.AddRange(unread);
        return new RuleFile(RuleParser.Parse(source, problems), IsBuiltIn: false);
    }

    private static EvaluationContext After(EvaluationContext context, BoundRules bound, DiagnosticBag problems)
    {
        RuleSettings settings = RuleSettings.Of(context.Model.Settings, bound, CommandLineRules.None, problems);
        RuleRun run = new RuleRunner(context, Environment.ProcessorCount, withTimes: false).Run(settings.Running);
        return context.After(run.FirstRound);
    }

    private static QueryTable Table(BoundQuery query, EvaluationContext context, DiagnosticBag problems)
    {
        (IReadOnlyList<(object? Value, LeftOut LeftOut)[]> rows, RuleTally tally) = new QueryRunner(context).Run(query, problems);
        return new QueryTable
        {
            Title = query.Title,
            Columns = [.. query.Columns.Select(column => (column.Heading, column.Value.Type))],
            Rows = [.. rows.Select(row => Array.ConvertAll(row, cell => new QueryCell(cell.Value, cell.LeftOut.Missing, cell.LeftOut.All)))],
            CouldNotLook = tally.CouldNotLook,
            Missing = [.. tally.Needed.OrderBy(fact => fact.Field, StringComparer.Ordinal).ThenBy(fact => fact.Entity.Id, StringComparer.Ordinal)],
        };
    }
}
