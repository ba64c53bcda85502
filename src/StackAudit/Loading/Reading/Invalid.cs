namespace StackAudit.Loading;

/// <summary>What reading gives for a value that was there and was wrong, so that it is not called missing as well.</summary>
internal static class Invalid
{
    public static readonly object Value = new();
}
