using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A file of settings that locks a rule.</summary>
/// <param name="Location">Where it names the rule.</param>
/// <param name="Layer">Which of the files, from 0.</param>
internal sealed record RuleLock(Location Location, int Layer);
