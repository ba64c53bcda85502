namespace StackAudit.Tests.Scenarios;

internal sealed record ScenarioFile(string Name, string Content);
