namespace StackAudit.Tests.Scenarios;

internal sealed record ScenarioOutcome(string Out, string Error, int ExitCode);
