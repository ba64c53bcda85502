using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What was counted, as readers call it.</summary>
internal static class MadeWords
{
    private static readonly Dictionary<string, (string One, string Many)> Known = new(StringComparer.Ordinal)
    {
        ["data"] = ("kind of data", "kinds of data"),
        ["kpi"] = ("figure", "figures"),
        ["sighting"] = ("observation", "observations"),
        ["term"] = ("explained word", "explained words"),
    };

    public static string One(EntityKind kind) => Known.TryGetValue(kind.Name, out (string One, string Many) words) ? words.One : kind.Name;

    public static string Many(EntityKind kind) => Known.TryGetValue(kind.Name, out (string One, string Many) words) ? words.Many : kind.Plural;
}
