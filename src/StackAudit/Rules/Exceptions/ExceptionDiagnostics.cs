using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What keeps an exception from hiding what it matches. That one is past its day, or hides nothing, is for rules to say.</summary>
internal static class ExceptionDiagnostics
{
    private static readonly DiagnosticDescriptor NoCountDescriptor = new("STK0216", "exception-without-count", Severity.Error);
    private static readonly DiagnosticDescriptor TooManyDescriptor = new("STK0217", "exception-matches-too-many", Severity.Warning);
    private static readonly DiagnosticDescriptor LockedDescriptor = new("STK0218", "exception-from-locked-rule", Severity.Warning);
    private static readonly DiagnosticDescriptor TwiceDescriptor = new("STK0261", "excepted-twice", Severity.Warning);
    private static readonly DiagnosticDescriptor LaterRuleDescriptor = new("STK0262", "exception-from-rule-over-findings", Severity.Warning);
    private static readonly DiagnosticDescriptor UnknownIdDescriptor = new("STK0263", "exception-for-nothing", Severity.Warning);

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

    public static Diagnostic SeveralOnLine(Entity exception, int things) =>
        new(TooManyDescriptor, exception.Location, $"On this line `{exception[exception.Kind.Fields["rule"]]}` finds something about {things} things, and so this comment hides none.")
        {
            Help = "Write each on a line of its own, or name the one that is meant under `exceptions:` in stackaudit.yaml.",
        };

    public static Diagnostic Locked(Entity exception, string rule) =>
        new(LockedDescriptor, exception.LocationOf(exception.Kind.Fields["rule"]), $"The rule `{rule}` is locked, and so this exception hides nothing.")
        {
            Help = "Remove the exception, or take the rule out of `locked:`.",
        };

    public static Diagnostic FromLaterRule(Entity exception, string rule) =>
        new(LaterRuleDescriptor, exception.LocationOf(exception.Kind.Fields["rule"]), $"From `{rule}` there are no exceptions, since it looks at findings and exceptions itself.")
        {
            Help = "Mend what it finds, or turn the rule off under `rules:`.",
        };

    /// <param name="exception">The one that counts for nothing there.</param>
    /// <param name="first">The one that stands before it, and counts.</param>
    /// <param name="findings">How many findings both are for.</param>
    public static Diagnostic Twice(Entity exception, Entity first, int findings) =>
        new(TwiceDescriptor, exception.Location, $"{(findings == 1 ? "A finding has" : $"{findings} findings have")} two exceptions, this one and that of {first.Source.Path}:{first.Location.Start.Line}, which counts.")
        {
            Related = [new RelatedLocation(first.Location, "the one that counts")],
            Help = "Remove one of them, so that nobody trusts in a day or a reason that is not in force.",
        };

    public static Diagnostic UnknownId(Record exception, string id, IEnumerable<string> known) =>
        new(UnknownIdDescriptor, exception.LocationOf(exception.Type["on"]), $"There is no `{id}` in this stack, and so this exception hides nothing of it.")
        {
            Help = Quoted.DidYouMean(id, known) ?? "Take it out if it is gone; ids are the keys under `tools:`, `people:` and the like.",
        };
}
