using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A finding that was there before anybody began to look, or was accepted since, and that does not count.</summary>
/// <param name="Id">The finding's.</param>
/// <param name="Code">Of the rule.</param>
/// <param name="About">What it is about, for people: <c>tool zap</c>.</param>
/// <param name="Reason">Why it may stay.</param>
/// <param name="On">The day on which it was accepted.</param>
/// <param name="Location">Where the entry stands.</param>
public sealed record BaselineEntry(string Id, string Code, string About, string Reason, DateOnly On, Location Location)
{
    /// <summary>How grave it was when it was accepted; once it is graver, it counts again.</summary>
    public Severity Severity { get; init; } = Severity.Error;
}
