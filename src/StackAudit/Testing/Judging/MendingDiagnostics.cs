using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>What can go otherwise than a test's <c>becomes</c> says.</summary>
internal static class MendingDiagnostics
{
    private static readonly DiagnosticDescriptor NotMendedDescriptor = new("STK0176", "not-mended", Severity.Error);
    private static readonly DiagnosticDescriptor OtherwiseDescriptor = new("STK0177", "mended-otherwise", Severity.Error);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NotMendedDescriptor, OtherwiseDescriptor];

    public static Diagnostic NothingToMend(FixtureText becomes) => new(NotMendedDescriptor, becomes.Place, "No finding of this test proposes a fix.") { Help = "Take `becomes` out, or give the rule a `fix`." };

    public static Diagnostic Breaks(FixtureText becomes, Diagnostic problem) => new(NotMendedDescriptor, becomes.Place, $"After the fix the stack does not load: {problem.Message}");

    public static Diagnostic StillThere(FixtureText becomes, Finding left) =>
        new(NotMendedDescriptor, becomes.Place, $"After its fix `{left.Rule.Code}` still reports \"{left.Message}\".") { Help = "A fix has to remove its finding." };

    public static Diagnostic NoEnd(FixtureText becomes, int passes) =>
        new(NotMendedDescriptor, becomes.Place, string.Create(CultureInfo.InvariantCulture, $"There is always something left to mend, even after {passes} passes."));

    /// <param name="becomes">The stack that is expected.</param>
    /// <param name="line">The first line that differs, from 0.</param>
    /// <param name="expected">What is expected there; null behind the end.</param>
    /// <param name="found">What is there; null behind the end.</param>
    public static Diagnostic Otherwise(FixtureText becomes, int line, string? expected, string? found)
    {
        SourceText yaml = becomes.Yaml;
        int number = Math.Min(line + 1, yaml.LineCount);
        return new(OtherwiseDescriptor, becomes.Locate(yaml.SpanOf(number)), "After the fix this line is otherwise.")
        {
            Label = found == null ? "found nothing more" : expected == null ? $"found one more: {found.Trim()}" : $"found {found.Trim()}",
        };
    }
}
