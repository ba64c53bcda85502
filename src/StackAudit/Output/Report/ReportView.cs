using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A choice of sections and words for one kind of reader.</summary>
/// <param name="Name">As the user asks for it.</param>
/// <param name="Title">What stands on top when the settings name no title.</param>
/// <param name="Reader">For whom it is, in a few words: <c>For those who buy</c>.</param>
/// <param name="Sections">The names of its sections, in order.</param>
public sealed record ReportView(string Name, string Title, string Reader, IReadOnlyList<string> Sections)
{
    /// <summary>What this reader is never shown.</summary>
    public Omissions Omitted { get; init; }

    /// <summary>The kinds of which one must be named by <c>--on</c>; empty where the view is about the whole stack.</summary>
    public IReadOnlyList<string> On { get; init; } = [];

    /// <summary>Which findings concern its readers.</summary>
    internal FindingScope Scope { get; init; } = FindingScope.All;

    /// <summary>Whether its readers know the files, so that it names fields, lines of files and codes of rules.</summary>
    public bool NamesFiles { get; init; }

    /// <summary>Whether it shows what rules find. One that does not is made at once.</summary>
    public bool NeedsRules { get; init; } = true;

    /// <summary>Whether it is one sheet to print, without a list of sections to choose from.</summary>
    public bool IsSheet { get; init; }
}
