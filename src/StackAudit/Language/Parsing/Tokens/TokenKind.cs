namespace StackAudit.Language.Parsing;

internal enum TokenKind
{
    End,
    Word,
    Number,
    Money,
    Text,
    UnclosedText,
    Block,
    UnclosedBlock,
    Symbol,
}
