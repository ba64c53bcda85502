namespace StackAudit.Output;

/// <summary>A box of a map of flows.</summary>
/// <param name="Name">Of the user's, or a word of ours.</param>
/// <param name="Shape">How its outline is drawn, by the style's name for it.</param>
internal sealed record MapBox(string Name, string Shape)
{
    /// <summary>Whether the name is a word of ours.</summary>
    public bool IsOurWord { get; init; }

    /// <summary>A number below the name, with its noun; null without one.</summary>
    public (int Number, string Noun, FactPath Fact)? Figure { get; init; }
}
