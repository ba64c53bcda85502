using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>The items of one rule file that could be parsed, in order.</summary>
internal sealed record RuleFileSyntax(SourceText Source, IReadOnlyList<ItemSyntax> Items);
