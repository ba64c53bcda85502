using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output;

/// <summary>A result in which every part of the outputs has something to show.</summary>
internal static class SampleStack
{
    private static readonly Entity Crm = Sample.Entity("tool", "crm", "CRM");
    private static readonly Entity Cdp = Sample.Entity("tool", "cdp", "CDP");
    private static readonly Entity Ads = Sample.Entity("tool", "ads", "Ads", Sample.Ads, "ads");
    private static readonly Entity Zap = Sample.Entity("tool", "zap", "Zapier");
    private static readonly Entity Email = Sample.Entity("data", "email", "Email");
    private static readonly Entity Dana = Sample.Entity("person", "dana", isStub: true);
    private static readonly Entity First = Sample.Entity("flow", "crm->cdp", null, Sample.Flows, "from: crm");
    private static readonly Entity Second = Sample.Entity("flow", "cdp->ads", null, Sample.Flows, "from: cdp");

    public static Finding Residency { get; } = Sample.Finding(Sample.Residency, "Email can reach Ads in us: CRM → CDP → Ads", Sample.Ads, "us", Email, Ads) with
    {
        Path = [new PathStep(First, Crm, Cdp, "carries Email"), new PathStep(SecondThroughZapier(), Cdp, Ads, "carries Email")],
        Related = [new RelatedLocation(Sample.Place(new SourceText("data.yaml", "data:\n  email: { regions: [eea] }\n"), "eea"), "Email may only be in eea")],
        Assignees = [Dana],
        Money = new Money(48_000, "EUR"),
    };

    public static AnalysisResult Result { get; } = Sample.Result([Residency, .. Unreviewed()], [Crm, Cdp, Ads, Zap, Email, Dana, First, Second]) with
    {
        Problems =
        [
            new Diagnostic(
                new DiagnosticDescriptor("STK0003", "unknown-field", Severity.Error),
                Sample.Place(new SourceText("tools/crm.yaml", "tools:\n  crm:\n    nmae: CRM\n"), "nmae"),
                "A tool has no field `nmae`.")
            {
                Label = "not a field of a tool",
                Notes = ["Fields of a company's own begin with `x-`."],
                Help = "Did you mean `name`?",
            },
        ],
        Rules =
        [
            new RuleSummary(Sample.Unreviewed, 4, 3, 1, 2, TimeSpan.FromMicroseconds(1250)) { Kinds = ["tool"] },
            new RuleSummary(Sample.Residency, 14, 9, 2, 1, TimeSpan.FromMicroseconds(400)) { Excepted = 1, Kinds = ["data", "tool", "flow"] },
            new RuleSummary(Sample.Residency with { Code = "STK1499", Name = "never-looks" }, 0, 0, 0, 0, TimeSpan.Zero),
        ],
        Times = new StageTimes(TimeSpan.FromMicroseconds(1_234_500), TimeSpan.FromMicroseconds(250), TimeSpan.FromMicroseconds(900), TimeSpan.FromMicroseconds(12_300)),
        MissingFacts = [new MissingFactSummary("tool", "regions", [Crm, Cdp], 5, 5), new MissingFactSummary("tool", "owners.business", [Zap], 1, 0)],
        NotBegun = [],
        Next = [new NextStep("Find out where CRM keeps its data.", [Dana], "regions: [eea]", 5), new NextStep("Ask for a review of Zapier.", [], "", 1)],
    };

    private static Entity SecondThroughZapier()
    {
        Second.Set(Second.Kind.Fields["through"], Zap, Sample.Place(Sample.Flows, "zap").Span);
        return Second;
    }

    private static Finding[] Unreviewed() =>
    [
        Sample.Finding(Sample.Unreviewed, "CRM is active without a review", Sample.Ads, "tools", Crm),
        Sample.Finding(Sample.Unreviewed, "CDP is active without a review", Sample.Ads, "tools", Cdp) with { Status = FindingStatus.Excepted },
        Sample.Finding(Sample.Unreviewed, "Zapier is active without a review", Sample.Ads, "name", Zap),
    ];
}
