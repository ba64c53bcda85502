using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A finding to which further matches of the same identity still add their places.</summary>
internal sealed class FindingDraft(Finding first)
{
    private List<RelatedLocation>? _further;
    private Severity _severity = first.Severity;

    /// <summary>Another match of the same identity: its message at its place, and its severity where it is worse.</summary>
    public void Add(Location location, string message, Severity severity)
    {
        (_further ??= []).Add(new RelatedLocation(location, message));
        _severity = severity > _severity ? severity : _severity;
    }

    public Finding ToFinding() => _further == null ? first : first with { Related = [.. first.Related, .. _further], Severity = _severity };
}
