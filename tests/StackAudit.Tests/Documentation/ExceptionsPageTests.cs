using System.Text.RegularExpressions;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>The examples of <c>docs/exceptions.md</c> are run: each command gives what is shown below it.</summary>
public sealed partial class ExceptionsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "exceptions.md"));

    [Fact]
    public void EachCommandGivesWhatIsShown()
    {
        using var folder = new TemporaryFolder();
        foreach (string file in Blocks("yaml"))
        {
            folder.Write(file[2..file.IndexOf('\n', StringComparison.Ordinal)], file);
        }

        string[] blocks = [.. Blocks("console")];
        Assert.Equal(2, blocks.Length);
        Assert.All(blocks, block => Assert.Equal(block.TrimEnd(), string.Concat(Commands(block).Select(command => Run(command, folder.Path))).TrimEnd()));
    }

    private static string Run(string command, string folder)
    {
        string[] words = [.. Word().Matches(command).Select(word => word.Value.Trim('"')).Skip(1)];
        CommandRun run = CommandRun.Of([.. words, folder]);
        return $"$ {command}\n{run.Out}{run.Error}";
    }

    private static IEnumerable<string> Commands(string block) => block.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);

    private static IEnumerable<string> Blocks(string language) => Page.Split($"```{language}\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
