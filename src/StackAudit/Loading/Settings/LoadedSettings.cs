using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>The settings of a stack, with the files as they were read, and what they mean for all other files.</summary>
/// <param name="Settings">What they say together.</param>
/// <param name="Files">Those that are extended first, the stack's own last; none when the stack has no settings.</param>
/// <param name="Options">How the other files are read.</param>
/// <param name="IsNewerModel">Whether the stack is written in a version of the model that this program does not know.</param>
internal sealed record LoadedSettings(Settings Settings, IReadOnlyList<FileContext> Files, ReadingOptions Options, bool IsNewerModel)
{
    // Found before they are resolved: one that means nothing leaves nothing behind by which to tell.
    private PendingReference[]? _references;

    private readonly Lazy<HashSet<Record>> _inForce = new(() => new HashSet<Record>(Settings.Layers.Records("exceptions"), ReferenceEqualityComparer.Instance));

    /// <summary>The stack's own file; null when it has none.</summary>
    public FileContext? Own => Files.Count == 0 ? null : Files[^1];

    /// <summary>Whether a file holds settings, and so no part of the stack.</summary>
    public bool Includes(string path) => Files.Any(file => file.Source.Path == path);

    /// <summary>What is wrong in any of them.</summary>
    public IEnumerable<Diagnostic> Problems => Files.SelectMany(file => file.Problems);

    /// <summary>The exceptions, but for those in whose place a later file has one of the same key. Comments of other files speak for no line of this stack.</summary>
    public IEnumerable<Entity> Entities => Files.SelectMany(file => file.Entities).Where(entity => entity.Owner is null || _inForce.Value.Contains(entity));

    /// <summary>What the settings refer to, where they are in force: nobody need be known whom only a replaced line names.</summary>
    public IReadOnlyList<PendingReference> References => _references ??= [.. Files.SelectMany(file => file.References).Where(IsInForce)];

    private bool IsInForce(PendingReference reference) => reference.Record switch
    {
        { Owner: null } layer => Settings.Layers.Find(reference.Field.Name)?.Layer == layer,
        Entity exception => _inForce.Value.Contains(exception),
        _ => true,
    };
}
