using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>One thing that a rule looked at, whether it passed or not.</summary>
/// <param name="Id">That of the finding about it, where there is one.</param>
/// <param name="Name">What the rule ranged over, as <c>data:email, tool:ads</c>; no two cases of a rule have the same.</param>
public sealed record RuleCase(string Id, string Name, Location Location);
