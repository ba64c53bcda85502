using StackAudit.Language.Syntax;

namespace StackAudit.Language.Formatting;

/// <summary>What the tree says about the lines of a file. All numbers are indexes of tokens.</summary>
internal sealed class LayoutPlan
{
    /// <summary>The first token of each item.</summary>
    public Dictionary<int, ItemSyntax> Items { get; } = [];

    /// <summary>The first tokens of clauses and rows.</summary>
    public HashSet<int> Clauses { get; } = [];

    /// <summary>Groups by their first token, the outer before the inner.</summary>
    public ILookup<int, BreakGroup> Groups { get; set; } = Enumerable.Empty<BreakGroup>().ToLookup(group => group.First);

    /// <summary>Spaces that put values below each other, and the group that must be broken for them; rows of tables always are.</summary>
    public Dictionary<int, (int Spaces, BreakGroup? Group)> Padding { get; } = [];

    /// <summary>Tokens that are quoted texts.</summary>
    public Dictionary<int, StringSyntax> Texts { get; } = [];
}
