namespace StackAudit.Fixing;

/// <summary>A finding that is still there and has a fix.</summary>
/// <param name="Chosen">The finding and the fix that could come next.</param>
/// <param name="Reason">Why it was not made.</param>
public sealed record RemainingFix(ChosenFix Chosen, RemainingReason Reason)
{
    /// <summary>The file that the fix would change and that is no part of the stack; empty for any other reason.</summary>
    public string Outside { get; init; } = "";
}
