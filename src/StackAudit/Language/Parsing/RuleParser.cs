using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>
/// Reads a rule file: cuts it into items, lets the first word of each decide what it is, and reads it clause by clause.
/// All mistakes are reported in one run.
/// </summary>
internal static class RuleParser
{
    private const int MostMebibytes = 4;
    private const int MostItems = 10_000;

    /// <param name="includeTests">Without it, tests are skipped unread.</param>
    public static RuleFileSyntax Parse(SourceText source, DiagnosticBag diagnostics, bool includeTests = true)
    {
        if (source.Content.Length > MostMebibytes * 1024 * 1024)
        {
            diagnostics.Add(SyntaxDiagnostics.FileTooLarge(new Location(source, new TextSpan(0, 0)), MostMebibytes));
            return new RuleFileSyntax(source, []);
        }

        var items = new List<ItemSyntax>();
        int count = 0;
        foreach (TextSpan span in ItemSplitter.Split(source.Content))
        {
            Token first = Scanner.Scan(source.Content, span.Start, span.End);
            if (first.Kind == TokenKind.End || (!includeTests && first.Is(source, ItemForms.Test)))
            {
                continue;
            }

            if (++count > MostItems)
            {
                diagnostics.Add(SyntaxDiagnostics.TooManyItems(new Location(source, first.Span), MostItems));
                break;
            }

            if (ParseItem(source, span, first, diagnostics) is { } item)
            {
                items.Add(item);
            }
        }

        return new RuleFileSyntax(source, items);
    }

    /// <summary>Reads a query that is nothing but its clauses, as somebody types it.</summary>
    public static QuerySyntax ParseQuery(SourceText source, DiagnosticBag diagnostics) =>
        (QuerySyntax)new ItemParser(source, new TextSpan(0, source.Content.Length), ItemForms.BareQuery, diagnostics).Read()!;

    private static ItemSyntax? ParseItem(SourceText source, TextSpan span, Token first, DiagnosticBag diagnostics)
    {
        if (Layout.IndentationBefore(source, first.Start) != 0)
        {
            diagnostics.Add(Blame.OutsideItem(source, first));
            return null;
        }

        ItemForm? form = ItemForms.Find(source, first);
        if (form is null)
        {
            diagnostics.Add(Blame.UnknownItem(source, first));
            return null;
        }

        return new ItemParser(source, TextSpan.FromBounds(first.Start, span.End), form, diagnostics).Read();
    }
}
