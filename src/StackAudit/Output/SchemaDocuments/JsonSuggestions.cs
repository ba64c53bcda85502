using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Words that editors offer for fields that may hold others too.</summary>
/// <param name="settings">What the company adds to the shipped words.</param>
/// <param name="rules">What settings may name of rules; null for the files of the stack, which name none.</param>
internal sealed class JsonSuggestions(Settings settings, RuleSuggestions? rules = null)
{
    private static readonly Field Category = ToolKind.Kind.Fields["category"];
    private static readonly Field Roles = ToolKind.Kind.Fields["roles"];
    private static readonly Field Taxonomy = DataKind.Kind.Fields["taxonomy"];

    /// <summary>The words for a field; none where nothing is known to be usual.</summary>
    public IEnumerable<string> For(Field field) =>
        field == Category ? KnownCategories.Ids.Concat(settings.Categories.Select(category => category.Id)).Distinct()
        : field == Roles ? KnownRoles.Ids
        : field == Taxonomy ? settings.Taxonomy.Places.Select(place => place.Path)
        : rules?.For(field) ?? [];

    /// <summary>The keys for a field that is a mapping, and what each means.</summary>
    public IEnumerable<(string Key, string Text)> KeysFor(Field field) => rules?.KeysFor(field) ?? [];
}
