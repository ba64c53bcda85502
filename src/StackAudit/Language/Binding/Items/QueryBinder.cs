using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds a query: what it looks at, and the columns that it shows.</summary>
internal sealed class QueryBinder(Declarations declarations, SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>The query, or null when it or what it uses has a mistake.</summary>
    public BoundQuery? Bind(QuerySyntax query)
    {
        var binder = new ExpressionBinder(declarations, source, diagnostics);
        var clauses = new ClauseBinder(binder);
        var parameters = new ParameterBinder(binder);
        var columns = new List<BoundColumn>();
        foreach (SyntaxNode clause in query.Clauses)
        {
            switch (clause)
            {
                case ParamSyntax parameter:
                    binder.Parameters.Add(parameters.Bind(parameter));
                    break;
                case ShowClause show:
                    columns.AddRange(show.Columns.Select(column => new BoundColumn(HeadingOf(binder.Written(column)), binder.BindValue(column))));
                    break;
                default:
                    clauses.TryBind(clause);
                    break;
            }
        }

        string title = ExpressionBinder.PlainText(query.Title);
        string item = title.Length == 0 ? "A query" : $"The query `{title}`";
        if (!query.IsBroken && columns.Count == 0)
        {
            binder.Error(BindingDiagnostics.ClauseMissing(binder.At(query.Title), item, "a `show`"));
        }

        if (!query.IsBroken && !clauses.Clauses.Exists(clause => clause is BoundForEach))
        {
            binder.Error(BindingDiagnostics.ClauseMissing(binder.At(query.Title), item, "a `for each`"));
        }

        return query.IsBroken || binder.ErrorCount > 0 || binder.UsesWrong
            ? null
            : new BoundQuery(title, source, query.Span, clauses.Clauses, columns, binder.SlotCount) { IsSecondRound = binder.IsSecondRound };
    }

    // As written, on one line.
    private static string HeadingOf(string written) => string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
