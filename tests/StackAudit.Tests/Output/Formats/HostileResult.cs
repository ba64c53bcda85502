using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Tests.Output.Formats;

/// <summary>A result in which every text holds what some reader takes for more than text.</summary>
internal static class HostileResult
{
    public static readonly string Text = "::error file=x::a%25 %0A 100%: b, c]; d\r\n##vso[task.setvariable variable=x;]e ##[add-mask]f | g `h` ``` <script>i</script> <!-- j --> \"k\" 'l' & @dana #12 [m](http://n) ![o](p) $q$ *r* _s_ ~~t~~ \\ %%{init: {}}%% {u} www.v.org end \U0001F389 \u202Ew \e[31m";

    public static readonly SourceText Source = new($"tools/{Text.Replace('/', '-').Replace("\r\n", "", StringComparison.Ordinal)}.yaml", "tools:\n  ads:\n    name: Ads\n");

    public static readonly RuleDescriptor Rule = new(Text, Text, Text, Severity.Error, Text, Text, Text) { Tags = [Text], Link = Text };

    private static readonly Entity Tool = Named("tool", 0);
    private static readonly Entity Other = Named("tool", 1);
    private static readonly Entity Flow = Named("flow", 2);

    public static Finding Finding { get; } = Sample.Finding(Rule, Text, Source, "Ads", Tool) with
    {
        Id = Text,
        Path = [new PathStep(Flow, Tool, Other, Text)],
        Related = [new RelatedLocation(Sample.Place(Source, "name"), Text)],
        Assignees = [Tool],
        ProposedFixes = new(() => [new Fix(Text, true, [new TextEdit(Source.Path, new TextSpan(0, 0), Text)])]),
    };

    public static AnalysisResult Result { get; } = Sample.Result([Finding, Finding with { Id = "info", Severity = Severity.Info }]) with
    {
        Problems = [new Diagnostic(new DiagnosticDescriptor("STK0003", Text, Severity.Warning), Sample.Place(Source, "ads"), Text) { Help = Text, Related = [new RelatedLocation(Sample.Place(Source, "name"), Text)] }],
        Rules = [new RuleSummary(Rule, 1, 1, 0, 1, TimeSpan.Zero) { Cases = [new RuleCase(Text, Text, Finding.Location)] }],
        NotBegun = [new NotBegun(Text, Text, Text, [])],
        Next = [new NextStep(Text, [Tool], Text, 1)],
        Since = new SinceSummary(Text, 1, 0, [Finding]),
    };

    private static Entity Named(string kind, int number)
    {
        Entity entity = Sample.Entity(kind, $"{Text} {number}", null, Source, "ads");
        if (kind == "tool")
        {
            entity.Set(entity.Kind.Fields["name"], entity.Id, entity.Span);
        }

        return entity;
    }
}
