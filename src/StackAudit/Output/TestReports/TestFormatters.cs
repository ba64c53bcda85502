using StackAudit.Testing;

namespace StackAudit.Output.TestReports;

/// <summary>The forms in which the report of tests can be written.</summary>
public static class TestFormatters
{
    public static IReadOnlyList<ResultFormatter<TestReport>> All { get; } =
    [
        TestText.Formatter,
        TestJson.Formatter,
        TestJUnit.Formatter,
    ];
}
