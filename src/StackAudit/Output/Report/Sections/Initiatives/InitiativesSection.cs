using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The one list of all projects, ranked, with who works on them and what they wait for.</summary>
internal sealed class InitiativesSection() : ReportSection("initiatives", "Initiatives")
{
    public override IReadOnlyList<string> Blocks { get; } = [InitiativeKind.Kind.Name];

    public override ViewObject? Of(ReportContext context)
    {
        var progress = new InitiativeProgress(context.Model, context.Values);
        if (progress.Open.Count + progress.Over.Count == 0)
        {
            return null;
        }

        var row = new InitiativeRow(context);
        var block = new InitiativeBlock(context, progress);
        return new ViewObject
        {
            ["number"] = ReportText.Count(progress.Open.Count, FactPath.Count("initiative", "stage!='launched'&&stage!='stopped'"), "initiative"),
            ["with_money"] = context.Has(Omissions.Money),
            ["rows"] = progress.Open.Select(row.Of).ToArray(),
            ["open"] = progress.Open.Select(block.Of).ToArray(),
            ["over"] = progress.Over.Select(block.Of).ToArray(),
        };
    }
}
