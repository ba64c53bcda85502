using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>The words of the lints.</summary>
internal static class LintDiagnostics
{
    private static readonly DiagnosticDescriptor ConstantConditionDescriptor = new("STK0180", "constant-condition", Severity.Warning);
    private static readonly DiagnosticDescriptor NeverFiresDescriptor = new("STK0181", "never-fires", Severity.Warning);
    private static readonly DiagnosticDescriptor NeedlessOtherwiseDescriptor = new("STK0182", "needless-otherwise", Severity.Warning);
    private static readonly DiagnosticDescriptor NeedlessNeedsDescriptor = new("STK0183", "needless-needs", Severity.Warning);
    private static readonly DiagnosticDescriptor UnusedNameDescriptor = new("STK0184", "unused-name", Severity.Warning);
    private static readonly DiagnosticDescriptor UnknownRowDescriptor = new("STK0185", "row-for-nothing", Severity.Warning);
    private static readonly DiagnosticDescriptor MessageDescriptor = new("STK0186", "message-names-nothing", Severity.Warning);
    private static readonly DiagnosticDescriptor UnusedWordDescriptor = new("STK0187", "word-not-in-use", Severity.Info);
    private static readonly DiagnosticDescriptor NoReasonDescriptor = new("STK0188", "no-reason", Severity.Info);
    private static readonly DiagnosticDescriptor UntestedDescriptor = new("STK0189", "untested-rule", Severity.Info);
    private static readonly DiagnosticDescriptor ForbidNotDescriptor = new("STK0190", "forbid-not", Severity.Info);
    private static readonly DiagnosticDescriptor NoSuccessorDescriptor = new("STK0191", "no-successor", Severity.Warning);
    private static readonly DiagnosticDescriptor CodeNotLockedDescriptor = new("STK0192", "code-not-locked", Severity.Warning);
    private static readonly DiagnosticDescriptor CodeReusedDescriptor = new("STK0193", "code-reused", Severity.Warning);
    private static readonly DiagnosticDescriptor CodeGoneDescriptor = new("STK0194", "code-gone", Severity.Warning);
    private static readonly DiagnosticDescriptor CostlyDescriptor = new("STK0195", "costly-rule", Severity.Warning);
    private static readonly DiagnosticDescriptor NearCategoryDescriptor = new("STK0196", "near-category", Severity.Warning);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        ConstantConditionDescriptor, NeverFiresDescriptor, NeedlessOtherwiseDescriptor, NeedlessNeedsDescriptor, UnusedNameDescriptor,
        UnknownRowDescriptor, MessageDescriptor, UnusedWordDescriptor, NoReasonDescriptor, UntestedDescriptor, ForbidNotDescriptor,
        NoSuccessorDescriptor, CodeNotLockedDescriptor, CodeReusedDescriptor, CodeGoneDescriptor, CostlyDescriptor, NearCategoryDescriptor,
    ];

    public static Diagnostic ConstantCondition(Location location, bool answer) =>
        new(ConstantConditionDescriptor, location, $"This is always {(answer ? "true" : "false")} here.") { Help = "Leave it out, or ask what was meant." };

    public static Diagnostic NeverFires(Location location, string code, string duty) =>
        new(NeverFiresDescriptor, location, $"`{code}` can never find anything: what stands above it already answers its `{duty}`.")
        {
            Help = $"A condition belongs either above, to say which are meant, or into the `{duty}`, to say what is asked of them.",
        };

    public static Diagnostic NeedlessOtherwise(Location location, string value) =>
        new(NeedlessOtherwiseDescriptor, location, $"`{value}` is never missing here.") { Help = "Leave the `otherwise` out." };

    public static Diagnostic NeedlessNeeds(Location location, string fact) =>
        new(NeedlessNeedsDescriptor, location, $"`{fact}` is never missing here.") { Help = "Leave it out of the `needs`." };

    public static Diagnostic UnusedName(Location location, string what, string name) =>
        new(UnusedNameDescriptor, location, $"Nothing uses the {what} `{name}`.") { Help = "Leave it out." };

    public static Diagnostic UnknownRow(Location location, string word, string what, IEnumerable<string> known) =>
        new(UnknownRowDescriptor, location, $"This row is for nothing: there is no {what} `{word}`.") { Help = Quoted.DidYouMean(word, known) };

    public static Diagnostic MessageNamesNothing(Location location) =>
        new(MessageDescriptor, location, "Every finding will have the same message.") { Help = "Say what it is about, such as `{tool.name}`." };

    public static Diagnostic UnusedWord(Location location, string word, string field, IEnumerable<string> used) =>
        new(UnusedWordDescriptor, location, $"Nothing in this stack has `{word}` in `{field}`.") { Help = Quoted.DidYouMean(word, used) };

    public static Diagnostic NoReason(Location location, string code, string clause, string tells) =>
        new(NoReasonDescriptor, location, $"`{code}` does not say {tells}.") { Help = $"Add `{clause} \"…\"`." };

    public static Diagnostic NoTest(Location location, string code, string failing, string passing) =>
        new(UntestedDescriptor, location, $"`{code}` has no test.") { Help = $"Write one with an example that fails, marked `{failing}`, and one that passes, marked `{passing}`." };

    public static Diagnostic Untested(Location location, string code, string example, string marker) =>
        new(UntestedDescriptor, location, $"No test of `{code}` has an example {example}.") { Help = $"Mark one in the `given` of a test: `{marker}`." };

    public static Diagnostic ForbidNot(Location location) =>
        new(ForbidNotDescriptor, location, "`forbid not` says no twice.") { Help = "Write `require`, without the `not`." };

    public static Diagnostic NoSuccessor(Location location, string code) =>
        new(NoSuccessorDescriptor, location, $"`{code}` is deprecated, and nothing says which rule takes its place.") { Help = "Name that rule in the reason: `status deprecated \"ACME1002 has it\"`." };

    public static Diagnostic CodeNotLocked(Location location, string code, string file, string line) =>
        new(CodeNotLockedDescriptor, location, $"The code `{code}` is not in {file}.") { Help = $"Add the line `{line}`." };

    public static Diagnostic CodeReused(Location location, string code, string first) =>
        new(CodeReusedDescriptor, location, $"The code `{code}` was that of `{first}`.") { Help = "A code that was given away is not used again: baselines and exceptions name it. Take the next free one." };

    public static Diagnostic CodeGone(Location location, string code) =>
        new(CodeGoneDescriptor, location, $"There is no rule `{code}` any more.") { Help = $"Write `{CodeLock.Removed}` behind it; the line stays, so that nobody takes the code again." };

    public static Diagnostic Costly(Location location, string code, double steps, string advice) =>
        new(CostlyDescriptor, location, string.Create(CultureInfo.InvariantCulture, $"`{code}` may take {steps / 1_000_000:#,0} million steps."))
        {
            Help = advice,
        };

    public static Diagnostic NearCategory(Location location, string category, string near) =>
        new(NearCategoryDescriptor, location, $"No shipped rule has the category `{category}`, but `{near}` is one of theirs.")
        {
            Help = $"Did you mean `{near}`? If not, take a word that nobody confuses with it.",
        };
}
