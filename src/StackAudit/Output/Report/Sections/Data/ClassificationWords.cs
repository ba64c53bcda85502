namespace StackAudit.Output;

/// <summary>Classifications as headings, the most delicate first.</summary>
internal static class ClassificationWords
{
    /// <summary>The words of the model with a heading each; null stands for data that nobody has classified.</summary>
    public static IReadOnlyList<(string? Classification, string Heading)> All { get; } =
    [
        ("sensitive", "Sensitive data about people"),
        ("personal", "Data about people"),
        ("confidential", "Confidential data of ours"),
        ("internal", "Internal data"),
        ("public", "Public data"),
        (null, "Not classified"),
    ];
}
