using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Finds out what is not known that matters in the first hour.</summary>
internal sealed class IncidentGaps(IncidentScope scope, FieldValues values)
{
    /// <param name="data">Our data there.</param>
    /// <param name="contracts">The contracts about it.</param>
    /// <param name="contacts">Our own people and teams who must act.</param>
    public IReadOnlyList<IncidentGap> All(IEnumerable<Entity> data, IReadOnlyList<Entity> contracts, IReadOnlyList<IncidentContact> contacts)
    {
        Entity[] live = [.. scope.Flows.Where(flow => values.Is(flow, "is_live"))];
        Entity[] signingIn = [.. live.Where(flow => values.Of(flow, "auth") is Record && values.Text(flow, "auth.method") is not "none")];
        Entity[] others = [.. scope.Vendors.Where(vendor => !values.Is(vendor, "is_own"))];
        IncidentGap[] gaps =
        [
            new(UnknownInIncident.KeptData, Lacking(scope.Tools, "stores")),
            new(UnknownInIncident.CarriedData, Lacking(live, "data")),
            new(UnknownInIncident.SignIn, [.. live.Where(flow => values.Of(flow, "auth") is null && values.Text(flow, "via") is not ("manual" or "email" or "link" or "tag" or "file"))]),
            new(UnknownInIncident.SecretPlace, [.. signingIn.Where(flow => IncidentScope.HolderOf(flow, values) is null)]),
            new(UnknownInIncident.RunsAs, Lacking(signingIn, "auth.runs_as")),
            new(UnknownInIncident.Regions, Lacking(scope.Tools, "regions")),
            new(UnknownInIncident.Classification, Lacking(data, "classification")),
            new(UnknownInIncident.Subjects, Lacking(data.Where(each => values.Is(each, "is_personal")), "subjects")),
            new(UnknownInIncident.Owner, [.. scope.Tools.Where(tool => values.Of(tool, "owners.business") is null && values.Of(tool, "owners.technical") is null)]),
            new(UnknownInIncident.Address, [.. contacts.Where(contact => contact.Address is null).Select(contact => contact.Who).Distinct()]),
            new(UnknownInIncident.Vendor, Lacking(scope.Tools.Where(tool => values.Text(tool, "hosting") is not ("internal" or "self-hosted")), "vendor")),
            new(UnknownInIncident.BreachNotice, Lacking(others, "breach_notice")),
            new(UnknownInIncident.SecurityContact, Lacking(others, "contacts.security")),
            new(UnknownInIncident.DataAgreement, Lacking(others, "dpa")),
            new(UnknownInIncident.Contract, [.. others.Where(vendor => !contracts.Any(contract => values.Entity(contract, "vendor") == vendor) && values.List<Entity>(vendor, "tools").Any(scope.Tools.Contains))]),
        ];
        return [.. gaps.Where(gap => gap.Of.Count > 0)];
    }

    private Entity[] Lacking(IEnumerable<Entity> entities, string field) => [.. entities.Where(entity => values.Of(entity, field) is null)];
}
