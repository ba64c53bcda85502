using Sprache;
using StackAudit.Language.Syntax;

namespace StackAudit.Language.Parsing;

/// <summary>A kind of clause and the word that it begins with.</summary>
internal sealed record ClauseForm(string Keyword, Parser<SyntaxNode> Parser);
