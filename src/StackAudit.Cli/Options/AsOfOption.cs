namespace StackAudit.Cli.Options;

/// <summary>The day on which to look at the stack.</summary>
internal sealed class AsOfOption() : DateOption("--as-of", "Looks at the stack as if today were this day.");
