using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Tests.Output;

/// <summary>A stack with one finding of the same rule on each of its tools, every fourth of them an error.</summary>
internal static class ManyTools
{
    public static Finding[] Findings(int number)
    {
        var source = new SourceText("tools.yaml", "tools:\n" + string.Concat(Enumerable.Range(0, number).Select(i => $"  tool{i}: {{ }}\n")));
        return [.. Enumerable.Range(0, number).Select(i => Finding(source, i))];
    }

    private static Finding Finding(SourceText source, int i)
    {
        Entity tool = Sample.Entity("tool", $"tool{i}", $"Tool {i}", source, $"tool{i}");
        return Sample.Finding(Sample.Unreviewed, $"Tool {i} is active without a review", source, $"tool{i}", tool) with
        {
            Severity = i % 4 == 3 ? Severity.Error : Severity.Warning,
        };
    }
}
