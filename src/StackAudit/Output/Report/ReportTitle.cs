using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What a page is called: the view, or what it is about and by when one has to act.</summary>
internal static class ReportTitle
{
    private const string Ask = ": renew or leave by ";
    private const string Before = ": before the renewal";
    private const string End = ": before it ends";

    public static Markup Of(ReportContext context) =>
        Contract(context) is not { } contract ? Markup.Encode(context.View.Title)
        : SubjectNames.OfContract(contract, context) + (DayOf(contract, context) is { } day ? Markup.Encode(Ask) + ReportText.Date(day) : Markup.Encode(Otherwise(contract)));

    /// <summary>The same in characters.</summary>
    public static string Plain(ReportContext context) =>
        Contract(context) is not { } contract ? context.View.Title
        : contract.Title + (DayOf(contract, context) is { } day ? Ask + day.ToString("d MMM yyyy", CultureInfo.InvariantCulture) : Otherwise(contract));

    private static ContractFacts? Contract(ReportContext context) =>
        context.Request.On is { } subject && subject.Kind.Name == ContractKind.Kind.Name ? new ContractFacts(subject, context.Values) : null;

    private static DateOnly? DayOf(ContractFacts contract, ReportContext context) =>
        contract.FinalEnd is null && contract.Decided is null && contract.LastSafeDay >= context.Today ? contract.LastSafeDay : null;

    private static string Otherwise(ContractFacts contract) => contract.FinalEnd is null ? Before : End;
}
