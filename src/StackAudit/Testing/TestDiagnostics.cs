using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>What can go otherwise than a test says, and what can be wrong with the test.</summary>
internal static class TestDiagnostics
{
    private static readonly DiagnosticDescriptor MalformedMarkerDescriptor = new("STK0160", "malformed-marker", Severity.Error);
    private static readonly DiagnosticDescriptor UntestedRuleDescriptor = new("STK0161", "untested-rule", Severity.Error);
    private static readonly DiagnosticDescriptor UnexpectedFindingDescriptor = new("STK0162", "unexpected-finding", Severity.Error);
    private static readonly DiagnosticDescriptor MissingFindingDescriptor = new("STK0163", "missing-finding", Severity.Error);
    private static readonly DiagnosticDescriptor DifferentFindingDescriptor = new("STK0164", "different-finding", Severity.Error);
    private static readonly DiagnosticDescriptor NotFineDescriptor = new("STK0165", "not-fine", Severity.Error);
    private static readonly DiagnosticDescriptor NotUnknownDescriptor = new("STK0178", "not-unknown", Severity.Error);
    private static readonly DiagnosticDescriptor MissIsFoundDescriptor = new("STK0166", "miss-is-found", Severity.Error);
    private static readonly DiagnosticDescriptor WrongNumberDescriptor = new("STK0167", "wrong-number", Severity.Error);
    private static readonly DiagnosticDescriptor VacuousDescriptor = new("STK0168", "vacuous-test", Severity.Error);
    private static readonly DiagnosticDescriptor GapReadDescriptor = new("STK0169", "gap-read", Severity.Error);
    private static readonly DiagnosticDescriptor DayNeededDescriptor = new("STK0170", "day-needed", Severity.Error);
    private static readonly DiagnosticDescriptor RuleNotRunDescriptor = new("STK0171", "rule-not-run", Severity.Error);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MalformedMarkerDescriptor, UntestedRuleDescriptor, UnexpectedFindingDescriptor, MissingFindingDescriptor, DifferentFindingDescriptor, NotFineDescriptor,
        NotUnknownDescriptor, MissIsFoundDescriptor, WrongNumberDescriptor, VacuousDescriptor, GapReadDescriptor, DayNeededDescriptor, RuleNotRunDescriptor,
    ];

    public static Diagnostic MalformedMarker(Location at, string expected) => new(MalformedMarkerDescriptor, at, "This marker cannot be read.")
    {
        Label = $"expected {expected}",
        Help = "A marker is `#~ CODE`, with a level, a part of the message in quotes, `path a > b` and `also 2` as you like; or `#~ ok CODE`, `#~ unknown CODE` or `#~ todo CODE`.",
    };

    public static Diagnostic UntestedRule(Location at, string code, IReadOnlyList<string> tested) =>
        new(UntestedRuleDescriptor, at, $"This test does not test `{code}`.") { Help = Quoted.DidYouMean(code, tested) ?? $"It tests {Quoted.AllOf(tested)}." };

    public static Diagnostic UnexpectedFinding(Location at, Finding finding) => new(UnexpectedFindingDescriptor, at, $"`{finding.Rule.Code}` reports this, and no marker says so.")
    {
        Label = $"found \"{finding.Message}\"",
        Help = $"If it is right, write `#~ {finding.Rule.Code}` behind the line.",
    };

    public static Diagnostic MissingFinding(Marker marker, RuleMatch? match) =>
        Missing(MissingFindingDescriptor, marker, $"`{marker.Code}` reports nothing here, and the marker says that it does.", "expected a finding", match);

    public static Diagnostic DifferentFinding(Marker marker, string expected, string found) =>
        new(DifferentFindingDescriptor, marker.Location, $"`{marker.Code}` reports this line otherwise than the marker says.") { Label = $"expected {expected}, found {found}" };

    public static Diagnostic NotFine(Marker marker, Finding finding) =>
        new(NotFineDescriptor, marker.Location, $"`{marker.Code}` reports this line, and the marker says that it is fine.") { Label = $"found \"{finding.Message}\"" };

    public static Diagnostic NotLookedAt(Marker marker, RuleMatch? match) =>
        Missing(NotFineDescriptor, marker, $"`{marker.Code}` did not look at this line, and the marker says that it did and found nothing wrong.", "expected to be looked at", match);

    public static Diagnostic NotUnknown(Marker marker, Finding finding) =>
        new(NotUnknownDescriptor, marker.Location, NotUnknownMessage(marker)) { Label = $"found \"{finding.Message}\"" };

    public static Diagnostic NotUnknown(Marker marker, RuleMatch? match) =>
        Missing(NotUnknownDescriptor, marker, NotUnknownMessage(marker), "expected to lack a fact", match);

    public static Diagnostic MissIsFound(Marker marker) =>
        new(MissIsFoundDescriptor, marker.Location, $"`{marker.Code}` reports this line now, which it was known to miss.") { Help = "Take the word `todo` out." };

    public static Diagnostic WrongNumber(Expectation expected, int found) =>
        new(WrongNumberDescriptor, expected.Location, $"There {(found == 1 ? "is 1 finding" : $"are {found} findings")}.")
        {
            Label = expected.Findings == 0 ? "expected none" : $"expected {expected.Findings}",
        };

    public static Diagnostic LookedAtNothing(RuleTest test, string code) =>
        new(VacuousDescriptor, test.Location, $"`{code}` looks at nothing in this test, so that it proves nothing.") { Help = "Give it something that the loops of the rule range over." };

    public static Diagnostic SaysNothing(RuleTest test) =>
        new(VacuousDescriptor, test.Location, "This test says nothing of what is to be found.") { Help = "Mark what the rule reports with `#~ CODE` and what it lets pass with `#~ ok CODE`, or write `expect nothing`." };

    public static Diagnostic GapRead(RuleTest test, Record record, Field field)
    {
        string what = record is Entity { Id.Length: > 0 } entity ? $"the {entity.Kind.Name} `{entity.Id}`" : $"this {record.Type.Name}";
        return new(GapReadDescriptor, test.Locate(record.Location), $"The rule asks for `{field.Name}` of {what}, which the test leaves out.")
        {
            Label = $"has no `{field.Name}`",
            Help = "Say it. Only what no rule asks for may be left out.",
        };
    }

    public static Diagnostic DayNeeded(RuleTest test) =>
        new(DayNeededDescriptor, test.Location, "The rule asks what day it is, and the test does not say.") { Help = "Write `as of` and a date." };

    public static Diagnostic RuleNotRun(RuleTest test, string code) =>
        new(RuleNotRunDescriptor, test.Location, $"There is no rule `{code}` without a mistake, so that this test cannot run.");

    private static string NotUnknownMessage(Marker marker) => $"The marker says that `{marker.Code}` could not look here, and that is not so.";

    private static Diagnostic Missing(DiagnosticDescriptor descriptor, Marker marker, string message, string label, RuleMatch? match) => new(descriptor, marker.Location, message)
    {
        Label = label,
        Related = match == null ? [] : [Reason(match)],
        Notes = match == null ? [$"Nothing that `{marker.Code}` ranges over stands on this line."] : [],
    };

    private static RelatedLocation Reason(RuleMatch match)
    {
        Location At(TextSpan span) => new(match.Rule.Source, span);
        return match.Stop switch
        {
            null => new(At(match.Rule.Duty.Span), match.Answer == Answer.Unknown ? "could not be answered" : match.Answer == Answer.Yes ? "says yes" : "says no"),
            BoundNeeds needs => new(At(needs.Span), $"{MissingFactWords.Of(match, needs)}, so that the rule could not look"),
            _ => new(At(match.Stop.Span), match.Answer == Answer.Unknown ? "could not be answered" : "leaves it out of scope"),
        };
    }
}
