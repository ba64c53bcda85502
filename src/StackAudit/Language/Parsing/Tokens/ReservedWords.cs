using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>The words that cannot be names, because they say how an expression goes on.</summary>
internal static class ReservedWords
{
    public static IReadOnlyList<string> All { get; } =
        ["and", "or", "not", "where", "with", "avoiding", "otherwise", "in", "is", "as", "by", "for", "along", "satisfies"];

    public static bool Contains(SourceText source, Token token) => All.Any(word => token.Is(source, word));
}
