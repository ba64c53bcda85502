using System.Text.RegularExpressions;
using StackAudit.Tests.Scenarios;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Documentation;

/// <summary>
/// A page whose examples are done one after the other in one folder: a block <c>yaml</c> that begins with <c># FILE</c> is written, or compared where the file is there
/// and the program wrote it; in a block <c>console</c> lines behind <c>$</c> are typed, and what follows is what comes out, with the exit code in brackets where it is not 0.
/// </summary>
internal static partial class ConsolePage
{
    /// <summary>The page as it would have to be.</summary>
    /// <param name="text">Of the page.</param>
    /// <param name="folder">Where to do it all.</param>
    /// <param name="written">The files that the program writes; they are shown and not written.</param>
    public static string Play(string text, TemporaryFolder folder, IReadOnlyList<string> written) => Block().Replace(text, block =>
    {
        string content = block.Groups["content"].Value;
        string shown = block.Groups["kind"].Value switch
        {
            "console" => string.Concat(content.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => $"{line}\n{Outcome(ProgramUnderTest.Run(line[2..], folder.Path))}")),
            "yaml" when FileName().Match(content) is { Success: true } name => Put(folder, name.Groups[1].Value, content, written),
            _ => content,
        };
        return $"```{block.Groups["kind"].Value}\n{shown}```";
    });

    private static string Put(TemporaryFolder folder, string file, string content, IReadOnlyList<string> written)
    {
        string head = $"# {file}\n";
        if (written.Contains(file))
        {
            return head + File.ReadAllText(folder.File(file));
        }

        folder.Write(file, content[head.Length..]);
        return content;
    }

    private static string Outcome(ScenarioOutcome run) => $"{run.Out}{run.Error}{(run.ExitCode == 0 ? "" : $"[{run.ExitCode}]\n")}";

    [GeneratedRegex("```(?<kind>[a-z]+)\n(?<content>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^# (\S+\.yaml)\n")]
    private static partial Regex FileName();
}
