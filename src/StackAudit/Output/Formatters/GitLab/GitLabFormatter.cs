using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>A report for GitLab's Code Quality, which compares it with that of the target branch: so what was there before must be in it as well.</summary>
internal static class GitLabFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("gitlab", Write);

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        var fingerprints = new HashSet<string>(StringComparer.Ordinal);
        JsonParts.WriteDocument(output, json =>
        {
            json.WriteStartArray();
            foreach (GitLabIssue issue in Issues(result))
            {
                Write(json, issue, options.StackFromRepository, Unique(issue.Fingerprint, fingerprints));
            }

            json.WriteEndArray();
        });
    }

    private static IEnumerable<GitLabIssue> Issues(AnalysisResult result) =>
        result.Problems.Select(GitLabIssue.Of).Concat(result.Findings.Where(finding => finding.Counts || finding.Status == FindingStatus.Unchanged).Select(GitLabIssue.Of));

    private static void Write(Utf8JsonWriter json, GitLabIssue issue, string folder, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("description", issue.Description);
        json.WriteString("check_name", issue.Check);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", issue.Severity);
        json.WriteStartObject("location");
        json.WriteString("path", folder + issue.Location.Source.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", issue.Location.Start.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // GitLab shows only the first of those with one fingerprint.
    private static string Unique(string fingerprint, HashSet<string> known)
    {
        string unique = fingerprint;
        for (int number = 2; !known.Add(unique); number++)
        {
            unique = GitLabIssue.Hash(fingerprint, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return unique;
    }
}
