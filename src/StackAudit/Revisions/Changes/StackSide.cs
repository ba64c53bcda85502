using StackAudit.Git;

namespace StackAudit.Revisions;

/// <summary>One of two states that are compared: a revision of the stack, or files on the disk.</summary>
internal sealed class StackSide : IDisposable
{
    private readonly EarlierStack? _revision;
    private readonly AnalyzerOptions _options;

    private StackSide(AnalyzerOptions options, string label, EarlierStack? revision)
    {
        _options = options;
        _revision = revision;
        Label = label;
    }

    public string Label { get; }

    public IReadOnlyList<string> Remarks => _revision?.Remarks ?? [];

    /// <summary>What cannot be known of an earlier state; nothing for files on the disk.</summary>
    public IReadOnlyList<string> NotesOn(AnalysisResult result) => _revision?.NotesOn(result) ?? [];

    public static StackSide WorkTree(AnalyzerOptions options) => new(options, "the work tree", null);

    /// <param name="options">How to check, and the stack that a revision is one of.</param>
    /// <param name="word">A revision, or a file or folder.</param>
    public static StackSide Of(AnalyzerOptions options, string word) => IsPath(options, word)
        ? new StackSide(options with { Paths = [word] }, $"`{word}`", null)
        : OfRevision(options, word);

    /// <summary>Whether a word names files on the disk.</summary>
    /// <exception cref="IOException">It names a revision as well.</exception>
    public static bool IsPath(AnalyzerOptions options, string word)
    {
        if (word.Length == 0 || !Path.Exists(word))
        {
            return false;
        }

        return IsOnlyPath(word) || StackRepository.OrNone(options.Paths)?.Commit(word) is null ? true : throw RevisionTrouble.BothRevisionAndPath(word);
    }

    public AnalysisResult Check(DateOnly? asOf) => _revision?.Check(asOf) ?? Analyzer.Run(_options with { AsOf = asOf });

    public void Dispose() => _revision?.Dispose();

    // No revision begins so.
    private static bool IsOnlyPath(string word) => word.StartsWith('.') || Path.IsPathRooted(word);

    private static StackSide OfRevision(AnalyzerOptions options, string word)
    {
        if (IsOnlyPath(word))
        {
            throw RevisionTrouble.NoPath(word);
        }

        GitRepository repository = StackRepository.Of(options.Paths);
        Revision revision = new RevisionReader(repository, RevisionTrouble.DiffWord).Exactly(word);
        var stack = EarlierStack.Open(options, repository, revision.Commit);
        return new StackSide(options, $"{word} ({revision.Words}{(stack.Note.Length == 0 ? "" : $", {stack.Note}")})", stack);
    }
}
