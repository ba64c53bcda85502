using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>Tells to which change a finding belongs: to that of the settings that silence it, or of what it is about, else of a flow on its path, else of what its evidence is.</summary>
internal sealed class FindingAttribution
{
    private readonly Dictionary<Record, int> _changes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _settings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _severities;
    private readonly EvidenceIndex _before;
    private readonly EvidenceIndex _after;

    /// <param name="changes">Those with a meaning.</param>
    public FindingAttribution(IReadOnlyList<ModelChange> changes, AnalysisResult before, AnalysisResult after)
    {
        _before = new EvidenceIndex(before.Model);
        _after = new EvidenceIndex(after.Model);
        _severities = after.RuleSettings.Concat(before.RuleSettings).Where(setting => setting.Location is not null)
            .GroupBy(setting => setting.Rule.Code, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Location!.Value.Source.Path, StringComparer.Ordinal);
        for (int i = 0; i < changes.Count; i++)
        {
            foreach (Record record in new[] { changes[i].Before, changes[i].After }.OfType<Record>())
            {
                _changes[record] = i;
            }

            if (changes[i].Subject == ModelComparison.Settings)
            {
                _settings[changes[i].Id] = i;
            }
        }
    }

    /// <summary>The index of the change; null where there is none.</summary>
    public int? ChangeOf(ChangedFinding changed)
    {
        Finding finding = changed.Finding;
        if (changed.Outcome == FindingOutcome.Silenced && finding.Exception is { } exception && _changes.TryGetValue(exception, out int byException))
        {
            return byException;
        }

        if (changed.Unseen is { By: { } by })
        {
            return _settings.TryGetValue(by.Source.Path, out int bySettings) ? bySettings : null;
        }

        EvidenceIndex evidence = changed.Outcome is FindingOutcome.Settled or FindingOutcome.Unseen ? _before : _after;
        IEnumerable<Record> candidates =
        [
            .. finding.Subjects,
            .. finding.Path.Select(step => step.Flow),
            .. finding.Path.SelectMany(step => new[] { step.From, step.To }),
            .. finding.Related.Select(related => related.Location).Prepend(finding.Location).Select(evidence.EntityAt).OfType<Entity>(),
        ];
        foreach (Record candidate in candidates)
        {
            if (_changes.TryGetValue(candidate, out int change))
            {
                return change;
            }
        }

        // A severity that somebody raised is nobody's change but that of the settings.
        bool isOfSettings = changed.Outcome == FindingOutcome.New && _severities.TryGetValue(finding.Rule.Code, out string? layer) && _settings.ContainsKey(layer);
        return isOfSettings ? _settings[_severities[finding.Rule.Code]] : null;
    }
}
