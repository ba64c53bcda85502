namespace StackAudit.BrowserTests.Printing;

/// <summary>A heading of a section, and its size on paper.</summary>
internal sealed record Heading(string Text, double Points);
