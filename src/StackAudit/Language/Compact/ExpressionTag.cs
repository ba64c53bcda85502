namespace StackAudit.Language.Compact;

/// <summary>The byte before each expression: what follows. Below 128, since the highest bit says whether the value may be missing.</summary>
internal enum ExpressionTag : byte
{
    All,
    Arithmetic,
    Call,
    Comparison,
    Constant,
    Conversion,
    Definition,
    Emptiness,
    Field,
    GroupKey,
    Identity,
    KindOf,
    List,
    Local,
    Logical,
    Lookup,
    Map,
    Not,
    Otherwise,
    Over,
    Parameter,
    Presence,
    Reaches,
    Record,
    Today,
    WayMember,
}
