namespace StackAudit.Language.Binding;

/// <summary>The types as the tables of operators see them.</summary>
internal enum TypeClass
{
    Text,
    Number,
    Money,
    YesNo,
    Date,
    Duration,
    Region,
    Enum,
    Entity,
    Record,
    Way,
    List,
    BareWord,
    Any,
    Error,
}
