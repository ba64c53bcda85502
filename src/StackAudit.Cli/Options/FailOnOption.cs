namespace StackAudit.Cli.Options;

/// <summary>From which severity on findings make the exit code 1.</summary>
internal sealed class FailOnOption() : ChoiceOption("--fail-on", ["error", "warning", "info", "never"], "From which severity on findings make the exit code 1.");
