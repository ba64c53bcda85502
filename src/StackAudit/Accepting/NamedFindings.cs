using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Accepting;

/// <summary>The findings that words name: codes and names of rules, and ids of findings or how they begin.</summary>
/// <param name="Findings">Those that count, in the order of the result.</param>
/// <param name="Remarks">What was named and does not count.</param>
/// <param name="Refusals">What names nothing, or what must not be accepted.</param>
internal sealed record NamedFindings(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Remarks, IReadOnlyList<string> Refusals)
{
    // Fewer letters name too many findings.
    private const int ShortestPrefix = 4;

    /// <param name="result">Where to look.</param>
    /// <param name="words">What was named; nothing for all that counts.</param>
    public static NamedFindings Of(AnalysisResult result, IReadOnlyList<string> words)
    {
        var locked = new LockedRules(result.Model.Settings);
        Finding[] counting = [.. result.Findings.Where(finding => finding.Counts)];
        if (words.Count == 0)
        {
            IEnumerable<IGrouping<string, Finding>> kept = counting.Where(finding => locked.Contain(finding.Rule)).GroupBy(finding => finding.Rule.Name);
            return new NamedFindings([.. counting.Where(finding => !locked.Contain(finding.Rule))], [.. kept.Select(BaselineCreation.LeftOut)], []);
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        var remarks = new List<string>();
        var refusals = new List<string>();
        foreach (string word in words.Distinct())
        {
            Name(word, result, locked, named, remarks, refusals);
        }

        return new NamedFindings([.. counting.Where(finding => named.Contains(finding.Id))], remarks, refusals);
    }

    private static void Name(string word, AnalysisResult result, LockedRules locked, HashSet<string> named, List<string> remarks, List<string> refusals)
    {
        RuleDescriptor? rule = result.Rules.Select(summary => summary.Rule).FirstOrDefault(rule => rule.Name == word || string.Equals(rule.Code, word, StringComparison.OrdinalIgnoreCase));
        Finding[] meant = [.. result.Findings.Where(finding => rule is null ? IsPrefix(word) && finding.Id.StartsWith(word, StringComparison.Ordinal) : finding.Rule.Code == rule.Code)];
        if (rule is null && meant.Length != 1)
        {
            refusals.Add(meant.Length > 1 ? $"{meant.Length} findings have an id that begins with `{word}`: give more of it." : Unknown(word, result));
        }
        else if ((rule ?? meant[0].Rule) is var of && locked.Contain(of))
        {
            refusals.Add($"The rule `{of.Name}` is locked: nothing of it can be accepted.");
        }
        else if (!meant.Any(finding => finding.Counts))
        {
            remarks.Add(rule is null ? $"The finding `{word}` is {(meant[0].Status == FindingStatus.Excepted ? "excepted" : "in the baseline")} already." : $"Nothing of `{word}` counts.");
        }
        else
        {
            named.UnionWith(meant.Where(finding => finding.Counts).Select(finding => finding.Id));
        }
    }

    private static bool IsPrefix(string word) => word.Length >= ShortestPrefix && word.All(char.IsAsciiHexDigitLower);

    private static string Unknown(string word, AnalysisResult result)
    {
        IEnumerable<string> known = result.Rules.SelectMany(summary => new[] { summary.Rule.Code, summary.Rule.Name });
        string help = Quoted.DidYouMean(word, known) ?? "`stackaudit check --all --format json` gives the ids of all findings.";
        return IsPrefix(word) ? $"No finding of this stack has an id that begins with `{word}`." : $"No rule that ran is called `{word}`, and no finding has it as its id. {help}";
    }
}
