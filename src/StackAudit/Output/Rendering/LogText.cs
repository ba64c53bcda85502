namespace StackAudit.Output;

/// <summary>Text that a build host shows and never obeys: a name in a file must not become a command in the log that it is printed to.</summary>
internal static class LogText
{
    /// <summary>A whole line of a log, in which everything can be seen.</summary>
    public static string Of(string line) => Disarmed(VisibleText.Of(line, ascii: false), beginsLine: true);

    /// <summary>The same of a piece of a line.</summary>
    /// <param name="text">What is to be printed.</param>
    /// <param name="beginsLine">Whether only blanks stand before it.</param>
    public static string Disarmed(string text, bool beginsLine)
    {
        // GitHub takes a line for a command that begins with two colons; both it and Azure take what follows two signs and a bracket, anywhere.
        if (beginsLine && text.AsSpan().TrimStart().StartsWith("::", StringComparison.Ordinal))
        {
            text = text.Insert(text.IndexOf(':', StringComparison.Ordinal) + 1, " ");
        }

        return text.Contains("##", StringComparison.Ordinal)
            ? text.Replace("##[", "##(", StringComparison.Ordinal).Replace("##vso[", "##vso(", StringComparison.OrdinalIgnoreCase)
            : text;
    }
}
