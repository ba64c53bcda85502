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
        if (context.Omitted == Omissions.None)
        {
            return null;
        }

        // A view that leaves out findings by itself still says what is asked of its readers: that is not for others.
        string[] left = [.. Known.Where(known => context.Omitted.HasFlag(known.Topic)).Select(known => known.Topic == Omissions.Weaknesses && context.HasOpenPoints ? "findings" : known.Words)];
        return context.HasOpenPoints && !context.Has(Omissions.Weaknesses)
            ? $"This page is for colleagues: it leaves out {Enumeration.Join(left, " and ")}."
            : $"This page can be handed on: it holds no {Enumeration.Join(left, " or ")}.";
    }
}
