using StackAudit.Reporting;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Says to readers what a page does not hold.</summary>
internal static class OmissionWords
{
    private static readonly (Omissions Topic, string Words)[] Known =
        [(Omissions.Money, "amounts of money"), (Omissions.People, "names of people"), (Omissions.Weaknesses, "weak points")];

    /// <summary><c>amounts of money or weak points</c>; null where nothing was left out.</summary>
    public static string? Of(Omissions omitted) =>
        omitted == Omissions.None ? null : Enumeration.Join([.. Known.Where(known => omitted.HasFlag(known.Topic)).Select(known => known.Words)], " or ");
}
