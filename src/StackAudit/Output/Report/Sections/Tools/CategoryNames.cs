using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Categories, capabilities and roles in plain words, and the words that people search by.</summary>
internal sealed class CategoryNames(Settings settings, ReportText text, FieldValues values)
{
    private readonly Dictionary<string, KnownCategory> _shipped = KnownCategories.All.ToDictionary(category => category.Id);
    private readonly Dictionary<string, string> _roles = KnownRoles.All.ToDictionary(role => role.Id, role => role.Name);
    private readonly Dictionary<string, string> _own = Own(settings);

    /// <summary>What a tool is for: its category, and what it can do.</summary>
    public Markup Of(Entity tool)
    {
        Markup category = Category(values.Text(tool, "category"));
        IEnumerable<Markup> capabilities = values.List<string>(tool, "capabilities").Select(Word).Where(word => !SaysNothingNew(word.Html, category.Html));
        return Markup.Join(": ", [category, Markup.Join(", ", capabilities)]);
    }

    /// <summary>Words that do not stand in a tool's block and by which somebody may look for it.</summary>
    public Markup SearchWords(Entity tool)
    {
        IEnumerable<string> words = values.Text(tool, "category") is { } category && _shipped.TryGetValue(category, out KnownCategory? known) ? known.AlsoCalled : [];
        IEnumerable<string> roles = values.List<string>(tool, "roles").Select(role => _roles.GetValueOrDefault(role, role));
        return text.Plain(string.Join(' ', [.. words.Select(Spelt), .. roles, .. values.List<string>(tool, "purposes").Select(Spelt), .. values.List<string>(tool, "aliases")]));
    }

    public Markup Category(string? category) =>
        category is null ? Markup.Empty
        : _own.TryGetValue(category, out string? own) && !own.Any(char.IsDigit) ? text.Plain(own)
        : _shipped.TryGetValue(category, out KnownCategory? known) ? Markup.Encode(known.Name)
        : Word(category);

    private static bool SaysNothingNew(string capability, string category) =>
        category.Contains(capability.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);

    // Changed, it is no longer what somebody wrote, and so not marked as such.
    private Markup Word(string word) => word.All(c => char.IsAsciiLetter(c) || c == '-') ? text.Plain(Spelt(word)) : text.Brief(word);

    private static string Spelt(string word) => word.Replace('-', ' ');

    private static Dictionary<string, string> Own(Settings settings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KnownCategory category in settings.Categories)
        {
            names[category.Id] = category.Name;
        }

        return names;
    }
}
