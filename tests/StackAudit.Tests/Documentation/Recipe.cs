using System.Globalization;
using System.Text;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Documentation;

/// <summary>A section of a page whose blocks are run in one fresh folder.</summary>
internal sealed record Recipe(string Title, IReadOnlyList<RecipeStep> Steps)
{
    private const string Prompt = "$ ";

    /// <summary>What its console blocks should say, in their order.</summary>
    public IReadOnlyList<string> Outcomes()
    {
        using var folder = new TemporaryFolder();
        string stack = Directory.CreateDirectory(folder.File("stack")).FullName;
        var outcomes = new List<string>();
        foreach ((string kind, string content) in Steps)
        {
            switch (kind)
            {
                case "yaml":
                    folder.Write($"stack/{content.Split('\n')[0]["# ".Length..]}", content);
                    break;
                case "sh":
                    ShellRun.Done(content, stack);
                    break;
                default:
                    outcomes.Add(Played(content, stack));
                    break;
            }
        }

        return outcomes;
    }

    public override string ToString() => Title;

    private static string Played(string content, string folder)
    {
        var text = new StringBuilder();
        foreach (string line in content.Split('\n').Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            ShellRun run = ShellRun.Of($"set -o pipefail; {{ {line[Prompt.Length..]}\n}} 2>&1", folder);
            text.Append(line).Append('\n').Append(run.Out);
            if (run.Out.Length > 0 && !run.Out.EndsWith('\n'))
            {
                text.Append('\n');
            }

            if (run.ExitCode != 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"[exit {run.ExitCode}]\n");
            }
        }

        return text.ToString();
    }
}
