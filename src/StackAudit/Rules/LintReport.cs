using StackAudit.Diagnostics;

namespace StackAudit.Rules;

/// <summary>What linting rule files gave.</summary>
/// <param name="Lints">In the order of files and places.</param>
/// <param name="Rules">How many rules were looked at.</param>
/// <param name="HasStack">Whether there was a stack against which to hold their words and what they cost.</param>
public sealed record LintReport(IReadOnlyList<Diagnostic> Lints, int Rules, bool HasStack);
