namespace StackAudit.Language.Syntax;

/// <summary>The words that look at a whole list.</summary>
internal enum Quantifier
{
    Any,
    Every,
    None,
    Count,
    Sum,
    Product,
    Min,
    Max,
    Average,
    List,
}
