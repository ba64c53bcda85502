using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Scenarios;

public sealed class ScenarioTests
{
    private static readonly string Folder = Repository.PathOf("tests", "StackAudit.Tests", "Scenarios");

    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("ACCEPT") == "1";

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.scenario").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void ThereAreScenarios() => Assert.NotEmpty(Names);

    [NativeFact]
    public void TheProgramThatRunsIsTheNativeOne() => Assert.False(File.Exists(Path.ChangeExtension(ProgramUnderTest.Path, ".dll")));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheProgramPrintsWhatTheScenarioSays(string name)
    {
        string path = Path.Combine(Folder, name);
        string expected = File.ReadAllText(path);
        string actual = ScenarioWriter.Write(Run(ScenarioReader.Read(expected), ProgramUnderTest.Path));
        if (IsAccepting)
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(expected == actual, $"{name}, run with {ProgramUnderTest.Path}. {FirstDifference(expected, actual)}");
    }

    /// <param name="program">A path; the program under test is one.</param>
    internal static Scenario Run(Scenario scenario, string program)
    {
        // Outputs name a stack by its folder, so that must not have a random name.
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("stack"));
        foreach (ScenarioFile file in scenario.Files)
        {
            folder.Write($"stack/{file.Name}", file.Content);
        }

        return scenario with { Steps = [.. scenario.Steps.Select(step => Run(step, folder.File("stack"), program))] };
    }

    private static ScenarioStep Run(ScenarioStep step, string folder, string program)
    {
        if (step.Shell.Length > 0)
        {
            ScenarioShell.Run(step.Shell, folder);
        }

        return step with { Outcome = ProgramUnderTest.Run(step.Command, folder, program) };
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"Line {line + 1} should be\n{expectedLines.ElementAtOrDefault(line)}\nand is\n{actualLines.ElementAtOrDefault(line)}\n\nThe whole:\n{actual}";
    }
}
