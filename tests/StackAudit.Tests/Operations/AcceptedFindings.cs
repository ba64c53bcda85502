using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Tests.Operations;

/// <summary>An account, kept beside the program, of what somebody accepted: the only things that may be hidden.</summary>
internal sealed class AcceptedFindings
{
    /// <summary>What a baseline may hold, with how bad it was.</summary>
    public Dictionary<string, Severity> Baselined { get; } = new(StringComparer.Ordinal);

    /// <summary>The rule and the id of each exception of the settings.</summary>
    public List<(string Rule, string On)> Excepted { get; } = [];

    /// <summary>All ids that a thing had, by its present one.</summary>
    public Dictionary<string, List<string>> EarlierIds { get; } = new(StringComparer.Ordinal);

    public bool Hold(Finding finding, string[] locked, ILookup<string, string> lines) =>
        !locked.Contains(finding.Rule.Name) && (IsBaselined(finding) || IsExcepted(finding) || IsExceptedBeside(finding, lines));

    public void Rename(string id, string other)
    {
        EarlierIds[other] = [.. EarlierIds.GetValueOrDefault(id) ?? [], id];
        EarlierIds.Remove(id);
    }

    public void Forget(string id) => EarlierIds.Remove(id);

    private bool IsBaselined(Finding finding) => Baselined.TryGetValue(finding.Id, out Severity severity) && finding.Severity <= severity;

    private bool IsExcepted(Finding finding) => finding.Subjects.Any(subject => Excepted.Any(exception => exception.Rule == finding.Rule.Name && IdsOf(subject.Id).Contains(exception.On)));

    private static bool IsExceptedBeside(Finding finding, ILookup<string, string> lines) =>
        lines[$"{finding.Location.Source.Path}:{finding.Location.Start.Line}"].Contains(finding.Rule.Name);

    private IEnumerable<string> IdsOf(string id) => [id, .. EarlierIds.GetValueOrDefault(id) ?? []];
}
