using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>The clauses by which rules are sorted, chosen and explained.</summary>
internal static class MetadataClauses
{
    private static readonly ClauseForm Category = new("category",
        from word in Keyword("category")
        from category in Word
        select new CategoryClause(category, Spans.Over(word, category)));

    private static readonly ClauseForm Tags = new("tags",
        from word in Keyword("tags")
        from tags in Word.SeparatedByCommas()
        select new TagsClause(tags, Spans.Over(word, tags[^1])));

    private static readonly ClauseForm Link = new("link",
        from word in Keyword("link")
        from address in Quotation
        select new LinkClause(address, Spans.Over(word, address)));

    private static readonly ClauseForm Confidence = new("confidence",
        from word in Keyword("confidence")
        from level in AnyOf("high", "medium", "low")
        select new ConfidenceClause(level, Spans.Over(word, level)));

    private static readonly ClauseForm Status = new("status",
        from word in Keyword("status")
        from status in AnyOf("stable", "preview", "deprecated")
        from reason in Quotation.OrNull()
        select new StatusClause(status, reason, Spans.Over(word, reason ?? (SyntaxNode)status)));

    public static readonly IReadOnlyList<ClauseForm> All = [Category, Tags, Link, Confidence, Status];
}
