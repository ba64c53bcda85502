using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>What keeps an exception of the settings from hiding what it matches. That one is past its day, or hides nothing, is for rules to say.</summary>
internal static class ExceptionDiagnostics
{
    private static readonly DiagnosticDescriptor NoCountDescriptor = new("STK0216", "exception-without-count", Severity.Error);
    private static readonly DiagnosticDescriptor TooManyDescriptor = new("STK0217", "exception-matches-too-many", Severity.Warning);
    private static readonly DiagnosticDescriptor LockedDescriptor = new("STK0218", "exception-from-locked-rule", Severity.Warning);

    public static Diagnostic NoCount(Entity exception, string glob) =>
        new(NoCountDescriptor, exception.LocationOf(exception.Kind.Fields["on"]), $"`{glob}` may match anything, and this exception has no `count`.")
        {
            Help = "Add `count:` with the most findings that it may hide, or name each id. Until then it hides nothing.",
        };

    public static Diagnostic MatchesTooMany(Entity exception, int matched, decimal most) =>
        new(TooManyDescriptor, exception.LocationOf(exception.Kind.Fields["count"]), $"This exception matches {matched} findings, more than its `count`, and so hides none.")
        {
            Label = $"at most {Printer.Number(most)}",
            Help = "Look at what it matches; then raise `count`, or narrow down `on`.",
        };

    public static Diagnostic Locked(Entity exception, RuleDescriptor rule) =>
        new(LockedDescriptor, exception.LocationOf(exception.Kind.Fields["rule"]), $"The rule `{rule.Name}` is locked, and so this exception hides nothing.")
        {
            Help = "Remove the exception, or take the rule out of `locked:`.",
        };
}
