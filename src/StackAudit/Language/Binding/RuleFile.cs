using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>A parsed rule file, and whether it came with the program.</summary>
internal sealed record RuleFile(RuleFileSyntax Syntax, bool IsBuiltIn);
