using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Since when the incident is known, by when the authority is told, and what vendors have promised.</summary>
internal static class IncidentClock
{
    public static ViewObject Of(Incident incident, ReportContext context) => new()
    {
        ["since"] = context.Request.KnownSince is { } since ? Moment(since) : Markup.Empty,
        ["deadline"] = context.Request.KnownSince is { } known ? Moment(Incident.AuthorityDeadline(known)) : Markup.Empty,
        ["personal"] = incident.Data.Any(data => context.Values.Is(data.Data, "is_personal")),
        ["notices"] = incident.Scope.Vendors.Where(vendor => context.Values.Of(vendor, "breach_notice") is Duration).Select(vendor => Notice(vendor, context)).ToArray(),
    };

    private static ViewObject Notice(Entity vendor, ReportContext context) => new()
    {
        ["vendor"] = context.Text.Name(vendor),
        ["within"] = context.Text.Said(context.Values.Of(vendor, "breach_notice")!.ToString()),
    };

    // Hours count here, and people in several countries read it.
    private static Markup Moment(DateTimeOffset moment)
    {
        string zone = moment.Offset == TimeSpan.Zero ? "UTC" : moment.ToString("'UTC'zzz", CultureInfo.InvariantCulture);
        return new(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{moment:yyyy-MM-dd'T'HH:mmzzz}\">{moment:dddd, d MMM yyyy, HH:mm} {zone}</time>"));
    }
}
