using System.IO.Compression;
using StackAudit.Output;
using StackAudit.Tests.Scenarios;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Plumbing;

/// <summary>The package, installed as its users do, from the folder that the build put it in.</summary>
public sealed class PackageTests
{
    [PackageFact]
    public void ItHoldsOneProgramForEverySystem()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(PackageFactAttribute.Folder, $"StackAudit.{ToolVersion.Text}.nupkg"));
        string[] programs = [.. package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith("stackaudit.dll", StringComparison.Ordinal))];

        Assert.Equal(["tools/net10.0/any/stackaudit.dll"], programs);
    }

    [PackageFact]
    public void TheInstalledToolDoesWhatScenariosOfEveryVerbSay()
    {
        using var folder = new TemporaryFolder();
        InstalledTool.Install(folder);
        string[] names = [.. ShortestOfEachVerb()];

        Assert.True(names.Length > 10);
        Assert.All(names, name =>
        {
            string scenario = File.ReadAllText(Repository.PathOf("tests", "StackAudit.Tests", "Scenarios", name));
            Assert.Equal(scenario, ScenarioWriter.Write(ScenarioTests.Run(ScenarioReader.Read(scenario), folder.File("tool/stackaudit"))));
        });
    }

    private static IEnumerable<string> ShortestOfEachVerb() =>
        PlayedStep.All.GroupBy(step => step.File).OrderBy(file => file.Count()).SelectMany(file => file).GroupBy(step => step.Verb).Select(verb => verb.First().File).Distinct();
}
