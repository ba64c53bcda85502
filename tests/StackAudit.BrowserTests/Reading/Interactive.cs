namespace StackAudit.BrowserTests.Reading;

/// <summary>How many interactive elements show; which of them the focus did not reach, and what else it reached.</summary>
internal sealed record Interactive(int Count, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra);
