using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>The files of a stack that an import makes, a section a file.</summary>
internal static class StackFiles
{
    public const string Settings = Configuration.Settings.FileName;

    /// <summary>The files in the order of their names.</summary>
    /// <param name="mapping">How it was imported.</param>
    /// <param name="entities">By id, or without one for a section that is a list.</param>
    /// <param name="referents">Whom the entities name.</param>
    /// <param name="name">The stack's, where the mapping gives none.</param>
    public static IReadOnlyList<SourceText> Of(Mapping mapping, IReadOnlyList<(string? Id, YamlMap Entity)> entities, Referents referents, string name)
    {
        var files = new List<SourceText> { File(Settings, SettingsOf(mapping.Stack, name)), Section(mapping.Kind, entities) };
        foreach (IGrouping<string, (string Id, string Name)> made in referents.Made)
        {
            files.Add(Section(mapping.Schema[made.Key], [.. made.Select(each => ((string?)each.Id, Named(each.Name)))]));
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static SourceText Section(EntityKind kind, IReadOnlyList<(string? Id, YamlMap Entity)> entities) => File($"{kind.Section}.yaml", SectionOf(kind, entities));

    /// <summary>A section with its key, as the root of a file.</summary>
    public static YamlMap SectionOf(EntityKind kind, IReadOnlyList<(string? Id, YamlMap Entity)> entities)
    {
        var root = new YamlMap();
        if (kind.IsList)
        {
            root.Add(kind.Section!, new YamlList(entities.Select(entity => entity.Entity)));
        }
        else
        {
            var section = new YamlMap();
            foreach ((string? id, YamlMap entity) in entities)
            {
                section.Add(id!, entity);
            }

            root.Add(kind.Section!, section);
        }

        return root;
    }

    /// <summary>An entity of which nothing but the name is known.</summary>
    public static YamlMap Named(string name)
    {
        var entity = new YamlMap();
        entity.Add("name", YamlScalar.OfText(name));
        return entity;
    }

    private static YamlMap SettingsOf(StackPart stack, string name)
    {
        var settings = new YamlMap();
        settings.Add("name", YamlScalar.OfText(stack.Name ?? name));
        if (stack.Currency is { } currency)
        {
            settings.Add("currency", YamlScalar.OfText(currency));
        }

        settings.Add("unknown_words", YamlList.OfTexts(stack.UnknownWords));
        if (stack.OwnFields.Count > 0)
        {
            settings.Add("fields", new YamlList(stack.OwnFields.Select(OwnField)));
        }

        return settings;
    }

    private static YamlMap OwnField(Record declared)
    {
        var field = new YamlMap();
        foreach (Field part in declared.Type.Stored)
        {
            if (declared[part] is string text)
            {
                field.Add(part.Name, YamlScalar.OfText(text));
            }
        }

        return field;
    }

    private static SourceText File(string path, YamlMap root) => new(path, YamlFile.Print([], root));
}
