using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Explaining;

/// <summary>Says what a loop ranges over.</summary>
internal sealed class SourceWords(ExpressionWords expressions)
{
    /// <summary>With what its elements are called.</summary>
    public string Of(BoundSource source) => source switch
    {
        BoundPairSource pair => $"{Range(pair)}, called `{pair.First.Name}` and `{pair.Second.Name}` here",
        BoundGroupSource group => $"{Range(group)}; a group is called `{group.Group.Name}` here",
        BoundCycleSource cycle => $"{Range(cycle)}; it is called `{cycle.Cycle.Name}` here",
        _ => Range(source),
    };

    /// <summary>The things alone.</summary>
    public string Range(BoundSource source) => source switch
    {
        BoundKindSource { Kind.Name: "stack" } => "the stack as a whole",
        BoundKindSource kind => $"every {One(kind.Kind)}{Called(kind.Local, kind.Kind.Name)}",
        BoundElementSource element => $"every {expressions.One(element.Local)} among {expressions.Noun(element.List)}",
        BoundPairSource pair => $"every two {pair.Kind.Plural}",
        BoundGroupSource group => $"the {group.Kind.Plural}, grouped by {expressions.Noun(group.Key)}",
        BoundCycleSource cycle => $"every circle of tools{expressions.Route(cycle.Route)}",
        BoundPathSource path => Path(path),
        _ => throw new InvalidOperationException($"No words for {source.GetType().Name}."),
    };

    // One of all data is a kind of data.
    private static string One(EntityKind kind) => kind.Name == kind.Plural ? $"kind of {kind.Name}" : kind.Name;

    private string Path(BoundPathSource path) => $"the shortest path{Called(path.Path, "path")} from {End(path.From)} to {End(path.To)}{expressions.Route(path.Route)}";

    private string End(BoundPathEnd end)
    {
        string place = end.IsKind ? "every tool" : end.Place.Type.IsList() ? $"any of {expressions.Noun(end.Place)}" : expressions.Noun(end.Place);
        return end.Local == null ? place : $"{place}{Called(end.Local, "tool")}";
    }

    private static string Called(LocalSymbol local, string usual) => local.Name == usual ? "" : $" (called `{local.Name}` here)";
}
