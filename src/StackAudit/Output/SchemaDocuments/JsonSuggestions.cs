using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Words that editors offer for fields that may hold others too.</summary>
/// <param name="settings">What the company adds to the shipped words.</param>
internal sealed class JsonSuggestions(Settings settings)
{
    private static readonly Field Category = ToolKind.Kind.Fields["category"];
    private static readonly Field Roles = ToolKind.Kind.Fields["roles"];
    private static readonly Field Taxonomy = DataKind.Kind.Fields["taxonomy"];

    /// <summary>The words for a field; none where nothing is known to be usual.</summary>
    public IEnumerable<string> For(Field field) =>
        field == Category ? KnownCategories.Ids.Concat(settings.Categories.Select(category => category.Id)).Distinct()
        : field == Roles ? KnownRoles.Ids
        : field == Taxonomy ? settings.Taxonomy.Places.Select(place => place.Path)
        : [];
}
