using StackAudit.Reporting;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Says to readers what a page does not hold.</summary>
internal static class OmissionWords
{
    private static readonly (Omissions Topic, string Words)[] Known =
        [(Omissions.Money, "amounts of money"), (Omissions.People, "names of people that the files list"), (Omissions.Weaknesses, "weak points")];

    /// <summary><c>This page can be handed on: it holds no amounts of money or weak points.</c> Null where nothing was left out.</summary>
    public static string? Of(ReportContext context)
    {
        // What a view leaves out by itself is left out for those who read it, and does not make it fit for others.
        string? byView = Listed(context.View.Omitted & ~context.Request.Omitted);
        string? asked = Listed(context.Request.Omitted);
        return (asked, byView) switch
        {
            (null, null) => null,
            (null, _) => $"This page is for colleagues: it leaves out {byView}, and says what is still asked for.",
            (_, null) => $"This page can be handed on: it holds no {asked}.",
            _ => $"It holds no {asked}. It leaves out {byView} as well, and says what is still asked for.",
        };
    }

    private static string? Listed(Omissions omitted) =>
        omitted == Omissions.None ? null : Enumeration.Join([.. Known.Where(known => omitted.HasFlag(known.Topic)).Select(known => known.Words)], " or ");
}
