namespace StackAudit.Tests.Scenarios;

/// <summary>A run of the program, as its user sees it: files, commands, and all that is printed.</summary>
internal sealed record Scenario(string Description, IReadOnlyList<ScenarioFile> Files, IReadOnlyList<ScenarioStep> Steps);
