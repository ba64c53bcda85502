namespace StackAudit.Schema;

/// <summary>A place in the taxonomy of data, named after the taxonomy that fides uses where that has one.</summary>
/// <param name="Path">Dotted, from the widest word to the narrowest: <c>user.contact.email</c>.</param>
/// <param name="Name">As people call what is there.</param>
/// <param name="Id">The id by which stacks may refer to it without describing it; null for what is too wide to be one kind of data.</param>
/// <param name="AlsoCalled">Words that mean the same. Nobody may write them in place of the id; they tell what was meant.</param>
public sealed record DataPlace(string Path, string Name, string? Id, params IReadOnlyList<string> AlsoCalled)
{
    /// <summary>What it usually is; null where that is said of a place above.</summary>
    public EnumMember? Classification { get; init; }

    /// <summary>The path of the place above; null at the top.</summary>
    public string? Above => Path.LastIndexOf('.') is >= 0 and var dot ? Path[..dot] : null;

    /// <summary>The narrowest word of the path.</summary>
    public string LastWord => Path[(Path.LastIndexOf('.') + 1)..];

    internal DataPlace Usually(string classification) => this with { Classification = Types.Classification.Find(classification)! };
}
