using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What an incident is about, as the stack knows it.</summary>
/// <param name="Vendors">The vendor and those that belong to it, or the vendors of the tools; in the order of their ids.</param>
/// <param name="Tools">The tools in doubt: those of the vendor, the tool, or those that the credential opens. Whatever their status: data and keys outlive use.</param>
/// <param name="Flows">All flows from, to and through them and those whose secret lies in them, or those that use the credential.</param>
/// <param name="IsCredential">Whether only a credential got out, and not what a whole tool holds.</param>
public sealed record IncidentScope(IReadOnlyList<Entity> Vendors, IReadOnlyList<Entity> Tools, IReadOnlyList<Entity> Flows, bool IsCredential)
{
    /// <summary>The scope of an incident at a vendor, a tool, or with what a flow signs in with.</summary>
    public static IncidentScope Of(Entity on, StackGraph graph, FieldValues values) => on.Kind.Name switch
    {
        "vendor" => OfVendor(on, graph, values),
        "tool" => OfTools(VendorsOf([on], values), [on], graph, values),
        _ => OfFlows(values.Text(on, "auth.credential") is { } word ? FlowsWith(word, graph.Model, values) : [on], values),
    };

    /// <summary>The scope of an incident with a credential.</summary>
    /// <param name="word">As <c>auth.credential</c> of flows has it.</param>
    /// <param name="model">The stack.</param>
    /// <param name="values">Its fields.</param>
    public static IncidentScope OfCredential(string word, StackModel model, FieldValues values) => OfFlows(FlowsWith(word, model, values), values);

    /// <summary>The tool in which the secret of a flow lies; null where nobody wrote it down.</summary>
    public static Entity? HolderOf(Entity flow, FieldValues values) => values.Entity(flow, "auth.held_by") ?? values.Entity(flow, "through");

    /// <summary>The ends that the key of a flow opens: those in which it does not lie.</summary>
    public static IEnumerable<Entity> OpenedBy(Entity flow, FieldValues values)
    {
        Entity? holder = HolderOf(flow, values);
        return new[] { values.Entity(flow, "from"), values.Entity(flow, "to") }.OfType<Entity>().Where(end => end != holder);
    }

    private static Entity[] FlowsWith(string word, StackModel model, FieldValues values) =>
        [.. model.All("flow").Where(flow => values.Text(flow, "auth.credential") == word)];

    private static IncidentScope OfVendor(Entity vendor, StackGraph graph, FieldValues values)
    {
        Entity[] vendors = [.. graph.Model.All("vendor").Where(each => BelongsTo(each, vendor, values))];
        return OfTools(vendors, InOrder(vendors.SelectMany(each => values.List<Entity>(each, "tools"))), graph, values);
    }

    private static IncidentScope OfTools(IReadOnlyList<Entity> vendors, IReadOnlyList<Entity> tools, StackGraph graph, FieldValues values)
    {
        var within = tools.ToHashSet();
        IEnumerable<Entity> keptThere = graph.Model.All("flow").Where(flow => values.Entity(flow, "auth.held_by") is { } holder && within.Contains(holder));
        return new IncidentScope(vendors, tools, InOrder(tools.SelectMany(tool => values.List<Entity>(tool, "flows")).Concat(keptThere)), IsCredential: false);
    }

    private static IncidentScope OfFlows(IReadOnlyList<Entity> flows, FieldValues values)
    {
        Entity[] opened = InOrder(flows.SelectMany(flow => OpenedBy(flow, values)));
        return new IncidentScope(VendorsOf(opened, values), opened, flows, IsCredential: true);
    }

    private static Entity[] VendorsOf(IEnumerable<Entity> tools, FieldValues values) => InOrder(tools.Select(tool => values.Entity(tool, "vendor")).OfType<Entity>());

    private static bool BelongsTo(Entity vendor, Entity top, FieldValues values)
    {
        var met = new HashSet<Entity>();
        for (Entity? next = vendor; next is not null && met.Add(next); next = values.Entity(next, "parent"))
        {
            if (next == top)
            {
                return true;
            }
        }

        return false;
    }

    private static Entity[] InOrder(IEnumerable<Entity> entities) => [.. entities.Distinct().OrderBy(entity => entity.Ordinal)];
}
