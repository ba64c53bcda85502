using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>The forms in which the result of a check can be written.</summary>
public static class ResultFormatters
{
    public static IReadOnlyList<ResultFormatter<AnalysisResult>> All { get; } =
    [
        TextFormatter.Formatter,
        CompactFormatter.Formatter,
        JsonFormatter.Formatter,
        SarifFormatter.Formatter,
        GitHubFormatter.Formatter,
        GitLabFormatter.Formatter,
        AzureFormatter.Formatter,
        JUnitFormatter.Formatter,
        RdjsonFormatter.Formatter,
        MarkdownFormatter.Formatter,
        CsvFormatter.Formatter,
    ];

    public static ResultFormatter<AnalysisResult>? Find(string name) => All.FirstOrDefault(formatter => formatter.Name == name);

    /// <summary>What to tell somebody who looks ahead in forms that do not show it.</summary>
    public static string WithoutUpcoming(IEnumerable<ResultFormatter<AnalysisResult>> asked)
    {
        string[] shown = [.. All.Where(formatter => formatter.ShowsUpcoming).Select(formatter => formatter.Name)];
        string[] left = [.. asked.Select(formatter => $"--format {formatter.Name}").Distinct()];
        return $"`--horizon` is shown in {Enumeration.Join(shown, " and ")}; {Quoted.AllOf(left)} {(left.Length == 1 ? "leaves" : "leave")} it out.";
    }

    /// <summary>What to tell somebody who asked for a form that there is not.</summary>
    public static string Unknown(string name, IEnumerable<string> known) =>
        $"There is no format `{name}`. {Quoted.DidYouMean(name, known) ?? $"There are {Quoted.AllOf(known)}."}";
}
