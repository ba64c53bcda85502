using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>What can be wrong in a baseline besides what can be wrong in any file of a stack.</summary>
internal static class BaselineDiagnostics
{
    private static readonly DiagnosticDescriptor NotInForceDescriptor = new("STK0240", "baseline-not-in-force", Severity.Error);
    private static readonly DiagnosticDescriptor VersionDescriptor = new("STK0241", "unknown-baseline-version", Severity.Error);
    private static readonly DiagnosticDescriptor ConflictDescriptor = new("STK0242", "baseline-in-conflict", Severity.Error);
    private static readonly DiagnosticDescriptor SameFindingDescriptor = new("STK0243", "baselined-twice", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownRuleDescriptor = new("STK0244", "unknown-rule-in-baseline", Severity.Warning);
    private static readonly DiagnosticDescriptor LockedDescriptor = new("STK0245", "locked-rule-in-baseline", Severity.Warning);
    private static readonly DiagnosticDescriptor FolderDescriptor = new("STK0246", "baseline-is-a-folder", Severity.Error);
    private static readonly DiagnosticDescriptor NothingToHoldDescriptor = new("STK0247", "strict-without-baseline", Severity.Warning);

    public static Diagnostic NotInForce(Location at) => new(NotInForceDescriptor, at, "A baseline with mistakes hides nothing: every finding counts.")
    {
        Help = "Mend it by hand, or take it as it was in the last commit. `--no-baseline` checks without it.",
    };

    public static Diagnostic UnknownVersion(Location at, decimal version) =>
        new(VersionDescriptor, at, $"The baseline is written in version {version.ToString(CultureInfo.InvariantCulture)}; this StackAudit knows version {BaselineSchema.Version}.")
        {
            Label = $"expected `{BaselineSchema.Version}`",
            Help = version > BaselineSchema.Version ? "Update StackAudit." : $"There has been no such version. Write `version: {BaselineSchema.Version}`.",
        };

    public static Diagnostic InConflict(Location at) => new(ConflictDescriptor, at, "A merge left both sides of a conflict here.")
    {
        Help = "Keep each entry of both sides once and remove the lines with the marks; `stackaudit baseline prune` then takes out what is settled.",
    };

    public static Diagnostic SameFinding(Location at, string id, Location first) => new(SameFindingDescriptor, at, $"The finding `{id}` stands here for the second time.")
    {
        Label = "second time",
        Help = "Remove one of the two entries.",
        Related = [new RelatedLocation(first, "It stands here first.")],
    };

    /// <param name="at">Of the first entry of that rule.</param>
    /// <param name="code">Of the rule.</param>
    /// <param name="entries">How many there are.</param>
    /// <param name="known">The codes that there are.</param>
    public static Diagnostic UnknownRule(Location at, string code, int entries, IEnumerable<string> known) =>
        new(UnknownRuleDescriptor, at, $"There is no rule `{code}`, and so {Entries(entries)} in the baseline for nothing.")
        {
            Help = Quoted.DidYouMean(code, known) ?? "Remove it by hand if the rule is gone for good, or name the folder of the rule with `--rules`.",
        };

    public static Diagnostic Locked(Location at, RuleDescriptor rule, int entries) =>
        new(LockedDescriptor, at, $"The rule `{rule.Name}` is locked, and so {Entries(entries)} in the baseline for nothing: its findings count.")
        {
            Help = "Mend the findings, or take the rule out of `locked:`.",
        };

    public static Diagnostic Folder(Location at) => new(FolderDescriptor, at, "This is a folder, and a baseline is a file: it hides nothing, and every finding counts.")
    {
        Help = "Move the folder away, or name the file with `--baseline`. `--no-baseline` checks without it.",
    };

    public static Diagnostic NothingToHold(Location at) => new(NothingToHoldDescriptor, at, "There is no baseline, and so `--strict-baseline` looks at nothing.")
    {
        Help = "Leave the option out, name the file with `--baseline`, or write a first one with `stackaudit baseline create`.",
    };

    private static string Entries(int count) => count == 1 ? "an entry is" : string.Create(CultureInfo.InvariantCulture, $"{count} entries are");
}
