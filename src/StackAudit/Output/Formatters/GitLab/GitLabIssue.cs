using System.Security.Cryptography;
using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>A finding or problem in the words of Code Quality.</summary>
internal sealed record GitLabIssue(string Description, string Check, string Fingerprint, string Severity, Location Location)
{
    private const int FingerprintLength = 32;

    public static GitLabIssue Of(Finding finding) =>
        new($"{finding.Rule.Name}: {finding.Message}", finding.Rule.Code, finding.Id, Word(finding.Severity, finding.Rule.Category), finding.Location);

    public static GitLabIssue Of(Diagnostic problem) => new(
        $"{problem.Descriptor.Name}: {problem.Message}", problem.Code, Hash(problem.Code, problem.Location.Source.Path, problem.Message), Word(problem.Severity, ""), problem.Location);

    /// <summary>A fingerprint of what has no id.</summary>
    public static string Hash(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..FingerprintLength];

    private static string Word(Severity severity, string category) => severity switch
    {
        Diagnostics.Severity.Error => category == "privacy" ? "blocker" : "critical",
        Diagnostics.Severity.Warning => "major",
        _ => "info",
    };
}
