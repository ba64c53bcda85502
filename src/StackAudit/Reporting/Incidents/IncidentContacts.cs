using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Finds who of ours must act: those of the tools in doubt, those in whose tools the keys lie, and those who can revoke these.</summary>
internal sealed class IncidentContacts(IncidentScope scope, FieldValues values)
{
    /// <param name="keys">In the order in which to revoke them.</param>
    public IReadOnlyList<IncidentContact> All(IReadOnlyList<IncidentKey> keys)
    {
        (Entity Who, IncidentRole Role, Entity Tool)[] all =
        [
            .. scope.Tools.SelectMany(OwnersOf),
            .. keys.SelectMany(key => key.Holders).Distinct().Where(holder => !scope.Tools.Contains(holder)).SelectMany(HolderOf),
            .. from key in keys
               from tool in key.Opened
               where !scope.Tools.Contains(tool)
               let who = RevokerOf(tool, values)
               where who is not null
               select (who, IncidentRole.Revokes, tool),
        ];
        return
        [
            .. all.GroupBy(each => (each.Who, each.Role))
                .Select(group => new IncidentContact(group.Key.Who, group.Key.Role, [.. group.Select(each => each.Tool).Distinct()], AddressOf(group.Key.Who))),
        ];
    }

    /// <summary>Who can revoke a key at a tool that it opens.</summary>
    public static Entity? RevokerOf(Entity tool, FieldValues values) =>
        values.FirstEntity(tool, "owners.technical", "owners.business", "account_holder");

    private IEnumerable<(Entity Who, IncidentRole Role, Entity Tool)> OwnersOf(Entity tool)
    {
        (string Field, IncidentRole Role)[] roles = [("owners.technical", IncidentRole.Runs), ("owners.business", IncidentRole.Uses), ("owners.deputy", IncidentRole.StandsIn)];
        return roles.Select(role => (Who: values.Entity(tool, role.Field), role.Role)).Where(each => each.Who is not null).Select(each => (each.Who!, each.Role, tool));
    }

    private IEnumerable<(Entity Who, IncidentRole Role, Entity Tool)> HolderOf(Entity tool) =>
        RevokerOf(tool, values) is { } who ? [(who, IncidentRole.KeepsKey, tool)] : [];

    // A team is reached by who leads it.
    private string? AddressOf(Entity who) =>
        who.Kind.Name == PersonKind.Kind.Name ? values.Text(who, "email") : values.Entity(who, "lead") is { } lead ? values.Text(lead, "email") : null;
}
