using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Loading;

public class YamlSuiteTests
{
    // What must be refused and is read all the same, because the YAML library reads it, with what it overlooks.
    private static readonly Dictionary<string, string> Overlooked = new()
    {
        ["DK95-01.yaml"] = "a tab indents the second line of a text in quotes",
        ["MUS6-00.yaml"] = "no blank stands before the comment of a directive",
        ["Y79Y-003.yaml"] = "a tab indents a line of a list in brackets",
        ["Y79Y-004.yaml"] = "a tab stands between the marks of two lists",
        ["Y79Y-005.yaml"] = "a blank and a tab stand between the marks of two lists",
        ["Y79Y-006.yaml"] = "a tab stands between the marks of a key and a list",
        ["Y79Y-008.yaml"] = "a tab stands between the mark of a key and the key of a mapping in it",
        ["Y79Y-009.yaml"] = "a tab stands between the mark of a value and the key of a mapping in it",
    };

    // What is valid, and is refused all the same because the YAML library refuses it.
    private static readonly string[] Refused = ["4MUZ-02.yaml", "DK95-04.yaml", "JEF9-01.yaml", "UKK6-00.yaml", "VJP3-01.yaml"];

    [SharedInputFact("data/yaml-errors/must-fail")]
    public void WhatIsNoYamlIsRefusedWithAPlace()
    {
        string[] files = Files("must-fail");
        Assert.Equal(94, files.Length);

        string[] read = [.. files.Where(file => !IsRefused(file)).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

        Assert.Equal(Overlooked.Keys.Order(StringComparer.Ordinal), read);
    }

    [SharedInputFact("data/yaml-errors/valid")]
    public void WhatIsYamlIsRead()
    {
        string[] files = Files("valid");
        Assert.Equal(308, files.Length);

        string[] refused = [.. files.Where(IsRefused).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

        Assert.Equal(Refused, refused);
    }

    [SharedInputFact("data/yaml-errors/must-fail")]
    public void AGoodFileBesideABrokenOneIsRead()
    {
        foreach (string file in Files("must-fail"))
        {
            LoadResult result = Loaded.Files((Path.GetFileName(file), File.ReadAllText(file)), ("good.yaml", "tools: { crm: { name: CRM, status: activ } }"));

            Assert.Contains(result.Problems, problem => problem.Location.Source.Path == Path.GetFileName(file) && problem.Severity == Severity.Error);
            Assert.Contains(result.Problems, problem => problem.Location.Source.Path == "good.yaml" && problem.Code == "STK0035");
            Assert.NotNull(result.Model!.Find("tool", "crm"));
        }
    }

    private static string[] Files(string folder) => Directory.GetFiles(Repository.SharedPathOf("data", "yaml-errors", folder), "*.yaml");

    /// <summary>Whether the text is no YAML, apart from being no stack.</summary>
    private static bool IsRefused(string file) =>
        StackLoader.Load([new SourceText("x.yaml", File.ReadAllText(file))], new LoadOptions { RequiresTools = false })
            .Problems.Any(problem => problem.Code is "STK0008" or "STK0010");
}
