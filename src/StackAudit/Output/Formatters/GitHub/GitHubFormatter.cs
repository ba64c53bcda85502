using System.Globalization;
using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>Commands for GitHub's runner, which shows each on its line of the pull request. It takes ten of each level from a step, so the worst ten are written, and the number of all.</summary>
internal static class GitHubFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("github", Write);

    private const int MostOfALevel = 10;

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var counts = new List<string>();
        foreach (IGrouping<Severity, GitHubAnnotation> level in GitHubAnnotation.Of(result, options).GroupBy(annotation => annotation.Severity).OrderByDescending(level => level.Key))
        {
            GitHubAnnotation[] all = [.. level];
            foreach (GitHubAnnotation annotation in all.Take(MostOfALevel))
            {
                writer.WriteLine(annotation.ToCommand());
            }

            if (all.Length > MostOfALevel)
            {
                counts.Add(string.Create(CultureInfo.InvariantCulture, $"{level.Key.Word()}: {MostOfALevel} of {all.Length} shown"));
            }
        }

        if (counts.Count > 0)
        {
            string where = options.HasStepSummary ? "the summary of this step has all of them" : "`--format text --all` shows all of them";
            writer.WriteLine($"{string.Join(", ", counts)}; {where}.");
        }
        else if (GitHubAnnotation.Of(result, options).Length == 0)
        {
            writer.WriteLine("No findings.");
        }

        foreach (string remark in result.Since is { } since ? SinceWords.Remarks(since) : [])
        {
            writer.WriteLine(remark);
        }
    }
}
