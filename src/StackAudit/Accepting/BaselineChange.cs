using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Accepting;

/// <summary>What a verb does to a baseline: planned first, written when all is well.</summary>
/// <param name="Result">The check from which it comes.</param>
/// <param name="File">The baseline, a full path.</param>
public sealed record BaselineChange(AnalysisResult Result, string File)
{
    /// <summary>Why it cannot be done; null when it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What was asked for and needs no change.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public IReadOnlyList<BaselineEntry> Added { get; init; } = [];

    public IReadOnlyList<BaselineEntry> Removed { get; init; } = [];

    /// <summary>How many entries there are in the end.</summary>
    public int Entries { get; init; }

    /// <summary>The whole new text; null when nothing is to be written.</summary>
    public string? After { get; init; }

    /// <summary>What kept the check from being one of everything.</summary>
    public IEnumerable<Diagnostic> Errors => Result.Problems.Where(problem => problem.Severity == Severity.Error);

    internal SourceText? Before { get; init; }

    /// <summary>The name of a rule that ran; null of any other.</summary>
    public string? NameOf(string code) => Result.Rules.FirstOrDefault(rule => rule.Rule.Code == code)?.Rule.Name;

    /// <summary>Writes the new text, if there is one.</summary>
    /// <exception cref="IOException">It could not be written, or somebody else has changed the file; everything is as it was.</exception>
    public void Write()
    {
        if (After is null)
        {
            return;
        }

        // As the user sees it, since troubles with writing name it.
        string path = RelativePath.FromHere(File);
        byte[] content = FileAsRead.Encode(File, path, Before, After);
        AtomicFile.Write(path, stream => stream.Write(content));
    }
}
