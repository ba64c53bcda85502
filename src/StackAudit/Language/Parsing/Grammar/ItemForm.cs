using Sprache;

namespace StackAudit.Language.Parsing;

/// <summary>A kind of item: the word in column 1, what stands before its clauses, and which clauses it has.</summary>
internal sealed record ItemForm(string Keyword, Parser<ItemBuilder> Head, ItemBody Body);
