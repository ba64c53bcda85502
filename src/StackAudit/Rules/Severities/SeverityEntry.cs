using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A severity that a file of settings gives to a rule, a category or all rules.</summary>
/// <param name="Key">As it is written: a code, a name, <c>category:x</c> or <c>*</c>.</param>
/// <param name="Severity">Null for <c>default</c>: the one that each rule has by itself.</param>
/// <param name="Location">Where the severity stands.</param>
/// <param name="Layer">Which of the files, from 0.</param>
/// <param name="Origin">What kind of entry it is.</param>
internal sealed record SeverityEntry(string Key, Severity? Severity, Location Location, int Layer, SeverityOrigin Origin)
{
    /// <summary>The key of the entry for all rules.</summary>
    public const string All = "*";

    /// <summary>Why, as the same entry says; what other files say is said of other severities.</summary>
    public string? Reason { get; init; }

    /// <summary>What it says for a rule that has a severity by itself.</summary>
    public Severity For(Severity own) => Severity ?? own;
}
