using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Something that is said of a setting, and whether it is in force.</summary>
/// <param name="By">Who says it: a key such as <c>category:privacy</c>, an option, <c>preset</c>, <c>default</c>.</param>
/// <param name="Value">What.</param>
/// <param name="Origin">A place such as <c>stackaudit.yaml:3:9</c>, or the same word as <paramref name="By"/> where no file says it.</param>
/// <param name="Wins">Whether it is in force.</param>
public sealed record SettingClaim(string By, string Value, string Origin, bool Wins)
{
    /// <summary>Where it is written; null where no file says it.</summary>
    public Location? Place { get; init; }

    /// <summary>Why it is said, in the words of whoever wrote it.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it is not in force, or what else is to be known of it.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it is in force without being what decides: nothing goes against it.</summary>
    public bool Holds { get; init; }
}
