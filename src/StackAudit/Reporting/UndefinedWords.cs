using System.Text.RegularExpressions;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Finds abbreviations that the texts of a stack use and its glossary does not say: one half of the house uses them, the other half asks.</summary>
public static partial class UndefinedWords
{
    private static readonly string[] Kinds = ["statement", "goal", "initiative", "journey", "kpi", "report", "data", "tool", "term"];
    private static readonly string[] Fields = ["name", "text", "description", "definition", "purpose", "hypothesis"];

    /// <summary>Those that are used most first.</summary>
    public static IReadOnlyList<UndefinedWord> Of(StackModel model)
    {
        HashSet<string> said = Said(model);
        var users = new Dictionary<string, List<Entity>>(StringComparer.Ordinal);
        foreach (Entity entity in Kinds.SelectMany(model.All))
        {
            foreach (string word in WordsOf(entity).Where(word => !said.Contains(word)))
            {
                if (!users.TryGetValue(word, out List<Entity>? of))
                {
                    users.Add(word, of = []);
                }

                of.Add(entity);
            }
        }

        return [.. users.OrderByDescending(word => word.Value.Count).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => new UndefinedWord(word.Key, word.Value))];
    }

    private static IEnumerable<string> WordsOf(Entity entity) =>
        Fields.Select(entity.Kind.Fields.Find).OfType<Field>().Where(field => !field.IsComputed).Select(field => entity[field] as string).OfType<string>()
            .SelectMany(text => Abbreviation().Matches(text).Select(match => match.Value)).Distinct();

    // What a glossary explains, and what is the name of something in the stack: that is explained where it is described.
    private static HashSet<string> Said(StackModel model)
    {
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Entity term in model.All(TermKind.Kind.Name))
        {
            said.UnionWith([term.Id, term.Name, term[term.Kind.Fields["term"]] as string ?? "", .. term.List<string>(term.Kind.Fields["also"])]);
        }

        foreach (Entity entity in model.Schema.Kinds.Where(kind => kind.Name is "tool" or "vendor" or "team").SelectMany(kind => model.All(kind.Name)))
        {
            said.UnionWith([entity.Id, entity.Name]);
        }

        return said;
    }

    // Capitals alone: Roman numbers, currencies and the units of bytes need no explanation.
    [GeneratedRegex(@"(?<![\w-])(?!(?:[IVX]+|OK|EU|UK|US|USA|[A-Z]{3}(?= ?\d))(?![\w]))[A-Z][A-Z0-9]{1,5}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
