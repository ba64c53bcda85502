using StackAudit.Language.Binding;

namespace StackAudit.Testing;

/// <summary>The order in which the results of tests are told: those of rule files as they stand there, then those of files of their own.</summary>
internal static class TestOrder
{
    public static IReadOnlyList<TestResult> Sort(IEnumerable<TestResult> tests, IReadOnlyList<RuleFile> files)
    {
        var places = files.Select((file, i) => (file.Syntax.Source, i)).ToDictionary(pair => pair.Source, pair => pair.i);
        return [.. tests.Select(test => (Test: test, File: places.GetValueOrDefault(test.Location.Source, files.Count))).OrderBy(pair => pair.File).ThenBy(pair => pair.File == files.Count ? 0 : pair.Test.Location.Span.Start).Select(pair => pair.Test)];
    }
}
