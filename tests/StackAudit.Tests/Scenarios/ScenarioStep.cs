namespace StackAudit.Tests.Scenarios;

/// <param name="Command">The whole line, <c>stackaudit</c> first.</param>
/// <param name="Outcome">Null in a new scenario, whose outcome nobody has accepted yet.</param>
internal sealed record ScenarioStep(string Command, ScenarioOutcome? Outcome);
