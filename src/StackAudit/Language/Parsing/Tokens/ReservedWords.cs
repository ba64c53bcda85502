using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>The words that cannot be names, because they say how an expression goes on.</summary>
internal static class ReservedWords
{
    private static readonly string[] All =
        ["and", "or", "not", "where", "with", "avoiding", "otherwise", "in", "is", "as", "by", "for", "along", "satisfies"];

    public static bool Contains(SourceText source, Token token) => Array.Exists(All, word => token.Is(source, word));
}
