using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A finding to which further matches of the same identity still add their places.</summary>
internal sealed class FindingDraft(Finding first)
{
    private readonly List<RelatedLocation> _related = [.. first.Related];
    private Severity _severity = first.Severity;

    /// <summary>Another match of the same identity: its message at its place, and its severity where it is worse.</summary>
    public void Add(Location location, string message, Severity severity)
    {
        _related.Add(new RelatedLocation(location, message));
        _severity = severity > _severity ? severity : _severity;
    }

    public Finding ToFinding() => first with { Related = _related, Severity = _severity };
}
