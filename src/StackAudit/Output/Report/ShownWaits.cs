using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Who waits for whom, as far as a page may tell it.</summary>
internal static class ShownWaits
{
    public static IReadOnlyList<Wait> Of(ReportContext context) =>
    [
        .. WaitingList.Of(context.Model, context.Values, Sides.Of(context.Result), context.Request.Proposals)
            .Where(wait => context.HasOpenPoints || wait.Kind is not (WaitKind.Review or WaitKind.Condition)),
    ];
}
