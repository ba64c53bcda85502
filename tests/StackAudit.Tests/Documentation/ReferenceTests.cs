using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>The reference pages say what the program says. With <c>ACCEPT=1</c> in the environment they are written anew.</summary>
[Collection("docs/settings.md")]
public class ReferenceTests
{
    public static TheoryData<string> Pages => [.. Written.Keys];

    private static Dictionary<string, Func<string>> Written { get; } = new()
    {
        ["model.md"] = () => ModelReference.Write(StackSchema.BuiltIn),
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void AReferencePageIsUpToDate(string page)
    {
        string path = Repository.PathOf("docs", page);
        string expected = Written[page]();
        Assert.True(expected.Length > 200);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == expected, $"docs/{page} is stale: run the tests with ACCEPT=1.");
    }

    [Fact]
    public void TheKeysOfSettingsAreUpToDate()
    {
        const string Start = "do not edit -->\n";
        const string End = "<!-- /keys -->";
        string path = Repository.PathOf("docs", "settings.md");
        string page = File.ReadAllText(path);
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        string expected = SettingsReference.Keys();
        Assert.True(start >= Start.Length && end >= start && expected.Length > 200);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, page[..start] + expected + page[end..]);
            return;
        }

        Assert.Equal(expected, page[start..end]);
    }
}
