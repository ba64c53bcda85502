using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>What GitHub shows at a line of a file.</summary>
internal sealed record GitHubAnnotation(Severity Severity, string File, Location Location, string Title, string Message)
{
    /// <summary>Problems first, since they keep rules from looking; then findings, the worst first.</summary>
    public static GitHubAnnotation[] Of(AnalysisResult result, FormatOptions options) =>
    [
        .. result.Problems.Select(problem => new GitHubAnnotation(
            problem.Severity, Path(problem.Location, options), problem.Location, $"{problem.Code} {problem.Descriptor.Name}", Lines(problem.Message, problem.Help))),
        .. FindingRank.WorstFirst(result.Findings.Where(finding => finding.Counts)).Select(finding =>
        {
            Location place = PrimaryPlace.Of(finding, result.Since);
            return new GitHubAnnotation(finding.Severity, Path(place, options), place, $"{finding.Rule.Code} {finding.Rule.Name}", Lines(finding.Message, finding.Rule.Help));
        }),
    ];

    public string ToCommand()
    {
        (LinePosition start, LinePosition end) = (Location.Start, Location.End);

        // GitHub refuses columns of a place that goes over several lines.
        string columns = start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"::{Level} file={Property(File)},line={start.Line},endLine={end.Line}{columns},title={Property(Title)}::{Data(Message)}");
    }

    private string Level => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Path(Location place, FormatOptions options) => options.StackFromRepository + place.Source.Path;

    private static string Lines(string message, string? help) => string.IsNullOrEmpty(help) ? message : $"{message}\n{help}";

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
