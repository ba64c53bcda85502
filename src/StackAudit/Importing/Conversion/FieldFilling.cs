namespace StackAudit.Importing;

/// <summary>What a row gives for a field.</summary>
/// <param name="Value">Null when it gives nothing that could be read.</param>
internal sealed record FieldFilling(YamlNode? Value)
{
    /// <summary>Texts of which nothing says what they mean.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Texts that can be read in several ways, with these.</summary>
    public IReadOnlyList<(string Text, IReadOnlyList<string> Readings)> Ambiguous { get; init; } = [];

    /// <summary>Whether the mapping gives it, because the row does not.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether there were several values for a field that takes one.</summary>
    public bool IsShortened { get; init; }

    public static FieldFilling Nothing { get; } = new(Value: null);
}
