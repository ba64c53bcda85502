namespace StackAudit.Tests.Scenarios;

/// <param name="Shell">What happens to the folder before, as a script for <c>sh</c>; empty for nothing.</param>
/// <param name="Command">The whole line, <c>stackaudit</c> first.</param>
/// <param name="Outcome">Null in a new scenario, whose outcome nobody has accepted yet.</param>
internal sealed record ScenarioStep(string Shell, string Command, ScenarioOutcome? Outcome);
