using StackAudit.Importing;
using StackAudit.Output;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Importing;

/// <summary>The example of <c>docs/import.md</c> gives what stands there.</summary>
public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "import.md")).ReplaceLineEndings("\n");

    [Fact]
    public void TheExampleGivesWhatStandsThere()
    {
        using ImportRun run = ImportRun.OfCsv(Block("csv", 0), Block("yaml", 0));
        using var notes = new StringWriter { NewLine = "\n" };
        ImportText.WriteNotes(run.Result, notes, new TextStyle());

        run.Load();
        Assert.Equal(Block("yaml", 1), run.Read("tools.yaml"));
        Assert.Equal(Block("text", 0), notes.ToString());
    }

    [Fact]
    public void EveryKeyOfAMappingIsExplained()
    {
        string[] keys = [.. MappingSchema.Type.Stored.Concat(MappingSchema.Rule.Stored).Select(field => field.Name)];
        Assert.True(keys.Length >= 15);
        Assert.All(keys, key => Assert.Contains($"`{key}`", Page, StringComparison.Ordinal));
    }

    private static string Block(string language, int index)
    {
        string block = Page.Split($"```{language}\n")[index + 1];
        return block[..block.IndexOf("```", StringComparison.Ordinal)];
    }
}
