using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Querying;

/// <summary>What keeps a query from being asked.</summary>
internal static class QueryDiagnostics
{
    private static readonly DiagnosticDescriptor NoQueryDescriptor = new("STK0154", "no-such-query", Severity.Error);

    public static Diagnostic Empty(SourceText typed) => new(NoQueryDescriptor, new Location(typed, default), "The query is empty.")
    {
        Help = "Write what to look at and what to show: `for each tool where tool.is_live show tool.name`.",
    };

    public static Diagnostic NoQuery(RuleFileSyntax file, string? title)
    {
        var location = new Location(file.Source, default);
        string[] known = [.. file.Items.OfType<QuerySyntax>().Select(query => ExpressionBinder.PlainText(query.Title))];
        return title == null || known.Length == 0
            ? new(NoQueryDescriptor, location, "There is no query in this file.") { Help = "A query begins in column 1: `query \"Live tools\"`, with its clauses indented below it." }
            : new(NoQueryDescriptor, location, $"There is no query `{title}` in this file.") { Help = Quoted.DidYouMean(title, known) ?? $"Its queries are {Quoted.AllOf(known)}." };
    }
}
