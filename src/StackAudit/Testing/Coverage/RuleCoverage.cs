using StackAudit.Diagnostics;

namespace StackAudit.Testing;

/// <summary>How much of a rule its tests have seen.</summary>
/// <param name="Code">Of the rule.</param>
/// <param name="Name">Of the rule.</param>
/// <param name="Answers">How many answers its clauses can give: a yes and a no each.</param>
/// <param name="Seen">How many of them tests have seen.</param>
/// <param name="Excused">How many no test has seen, for a reason that the rule file gives.</param>
/// <param name="Mistakes">The answers that no test has seen, each at the clause, and reasons given for nothing.</param>
public sealed record RuleCoverage(string Code, string Name, int Answers, int Seen, int Excused, IReadOnlyList<Diagnostic> Mistakes);
