using StackAudit.Diagnostics;
using StackAudit.Testing;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Testing;

/// <summary>What the tests in a rule file give.</summary>
internal static class Tested
{
    public static TestReport Report(string rules, Func<TestOptions, TestOptions>? change = null, params (string Path, string Content)[] files)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("rules/a.rules", rules);
        foreach ((string name, string content) in files)
        {
            folder.Write(name, content);
        }

        var options = new TestOptions { Root = folder.Path, Paths = [Path.GetDirectoryName(path)!] };
        return RuleTester.Run(change?.Invoke(options) ?? options);
    }

    /// <summary>A mistake with its place, its name and all that is said of it.</summary>
    /// <param name="linesAbove">How many lines stand above the first that counts.</param>
    public static string Print(Diagnostic mistake, int linesAbove = 0)
    {
        string label = mistake.Label == null ? "" : $" ({mistake.Label})";
        string related = string.Concat(mistake.Related.Select(other => $" <{other.Location.Start.Line - linesAbove}:{other.Location.Start.Column} {other.Message}>"));
        string notes = string.Concat(mistake.Notes.Select(note => $" [{note}]"));
        return $"{mistake.Location.Start.Line - linesAbove}:{mistake.Location.Start.Column} {mistake.Descriptor.Name}: {mistake.Message}{label}{related}{notes}";
    }
}
