using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Explains what settings say of a category, a shared parameter or a table, and which rules go by it.</summary>
/// <param name="library">The rules and the settings.</param>
/// <param name="resolver">Decides about each rule.</param>
internal sealed class SharedExplainer(RuleLibrary library, SeverityResolver resolver)
{
    /// <summary>Null where nothing is called so.</summary>
    public SharedConfiguration? Explain(string name)
    {
        string category = name.StartsWith(RuleSelection.CategoryPrefix, StringComparison.Ordinal) ? name[RuleSelection.CategoryPrefix.Length..] : "";
        BoundRule[] inCategory = [.. library.Rules.Where(rule => rule.Category == category)];
        if (category.Length > 0 && inCategory.Length > 0)
        {
            return Of(name, KnownRuleCategories.Find(category)?.Title ?? "category", inCategory) with { Severity = Entries(inCategory[0]) };
        }

        var values = new ValueClaims(OverrideReader.ReadEach(library.Settings, library.Bound, []), first: null);
        if (library.Bound.Declarations.FindParameter(name) is { } parameter)
        {
            return Of(name, "shared parameter", library.Rules.Where(rule => UsedNames.Of(rule).Parameters.Contains(parameter))) with { Values = [values.Of(parameter)] };
        }

        return library.Bound.Declarations.FindTable(name) is { } table
            ? Of(name, "table", library.Rules.Where(rule => UsedNames.Of(rule).Tables.Contains(table))) with { Values = [.. values.Of(table)] }
            : null;
    }

    // What is said of a rule by itself is none of the category's.
    private IReadOnlyList<SettingClaim> Entries(BoundRule rule) =>
    [
        .. resolver.Configured.EntriesFor(rule).Where(entry => entry.Origin != SeverityOrigin.Rule).Select((entry, i) =>
            new SettingClaim(entry.Key, entry.Severity is { } level ? SeverityClaims.Word(level) : "default", entry.Location.ToString(), i == 0)
            {
                Place = entry.Location,
                Reason = entry.Reason,
                Remark = i == 0 ? null : entry.Origin == SeverityOrigin.Category ? "a later file goes before" : "another goes before",
            }),
    ];

    private SharedConfiguration Of(string name, string title, IEnumerable<BoundRule> rules) => new(name, title)
    {
        Root = RelativePath.FromHere(library.Root),
        Files = [.. library.Settings.Layers.All.Where(layer => layer.Source.Content.Length > 0).Select(layer => layer.Source.Path)],
        Rules = [.. rules.Select(resolver.Of)],
    };
}
