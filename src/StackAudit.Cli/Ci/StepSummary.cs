using StackAudit.Output;

namespace StackAudit.Cli.Ci;

/// <summary>The page that GitHub shows for a step of a job: steps append to a file, and all of it counts.</summary>
internal static class StepSummary
{
    /// <summary>Names the file, where there is one.</summary>
    public const string Variable = "GITHUB_STEP_SUMMARY";

    private const int Most = 1_048_576;

    // Less is not worth a page.
    private const int Least = 8_192;

    public static void Append(string path, AnalysisResult result, FormatOptions options, TextWriter error)
    {
        long written = File.Exists(path) ? new FileInfo(path).Length : 0;
        if (Most - written < Least)
        {
            error.WriteLine("stackaudit: the summary of this step is full, so that nothing was added to it.");
            return;
        }

        using var page = new MemoryStream();
        if (written > 0)
        {
            page.WriteByte((byte)'\n');
        }

        ResultFormatters.Find("markdown")!.Write(result, options with { All = true, MostBytes = (int)(Most - written) - 1, Style = new TextStyle(), IsFile = true }, page);
        try
        {
            // At once, so that no other step's page comes between.
            using FileStream file = new(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(page.GetBuffer(), 0, (int)page.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"`{path}`, which {Variable} names, could not be written. {exception.Message}", exception);
        }
    }
}
