using System.Globalization;

namespace StackAudit.Tests.Operations;

/// <summary>Writes a small stack as people do: several files and styles, a comment wherever one may stand, and much that is wrong with the tools.</summary>
internal sealed class RandomFiles(Choices choices)
{
    public static readonly string[] Rules = ["no-sso", "active-without-review", "no-accountable-owner", "no-deprovisioning"];
    public static readonly string[] Names = ["a.yaml", "b.yaml", "more/c.yaml"];

    public static readonly string[] Tools = ["alder", "alder-b", "cedar", "alder-c", "rowan", "hazel"];

    private readonly SortedDictionary<string, FileText> _files = new(Names.ToDictionary(name => name, _ => new FileText("glossary: {}\n")), StringComparer.Ordinal);
    private int _comments;

    public SortedDictionary<string, string> Write()
    {
        string[] tools = Tools[..(2 + choices.Pick(4))];
        foreach (string id in tools)
        {
            Put(Tool(id));
        }

        foreach ((string from, string to) in tools.Zip(tools.Skip(1)).Where(_ => choices.Pick(3) > 0))
        {
            Put(Entry("flows", "- ", ["from: " + from, "to: " + to, .. Some("data: [email, loyal]", "data: loyal"), .. Some("via: manual", "via: api"), .. Some("auth: { runs_as: dana }")]));
        }

        Put(Entry("data", "loyal: ", ["name: Loyalty", .. Some("classification: personal", "classification: sensitive"), .. Some("steward: ottokar")]));
        Put(Entry("people", "dana: ", ["name: Dana", .. Some("team: south"), .. Some("ends: 2026-05-01")]));
        Put(Entry("people", "ottokar: ", ["name: Otto"]));
        Put(Entry("teams", "south: ", ["name: South", "side: marketing", .. Some("lead: dana")]));
        Put(Entry("contracts", "frame: ", ["vendor: acme", $"tools: [{choices.One(tools)}]", .. Some("ends: 2026-09-01"), .. Some("annual_cost: EUR 90000")]));
        SortedDictionary<string, string> texts = new(_files.ToDictionary(file => file.Key, file => Head() + file.Value), StringComparer.Ordinal);
        texts["stackaudit.yaml"] = $"{Head()}name: Shop{Behind()}\nas_of: 2026-06-30{Behind()}\n{(choices.Once(4) ? $"locked: [no-deprovisioning]{Behind()}\n" : "")}rules:{Behind()}\n{Above("  ")}  no-sso: {{ severity: {choices.One("error", "warning")} }}{Behind()}\n";
        return texts;
    }

    /// <summary>A tool of which nobody knows more than that it is in use.</summary>
    public Block Tool(string id) => Entry("tools", $"{id}: ",
    [
        $"name: {id.ToUpperInvariant()}", $"status: {choices.One("active", "active", "trial", "retired")}", .. Some("users: 80"), .. Some("access: { sso: none }"),
        .. Some("owners: { business: south }", "owners: { technical: dana }"), .. Some("stores: [email, loyal]", "stores: email"), .. Some("regions: [us, de]"), .. Some("vendor: acme"),
        .. Some("tier: high"), .. Some("reviews: [{ kind: it, outcome: approved, by: dana, on: 2025-01-05 }]", "reviews: []"), .. Some("category: crm"),
    ]);

    private void Put(Block block) => _files[choices.One(Names)].Add(block, choices.Pick(5));

    private string[] Some(params string[] texts) => choices.Pick(texts.Length + 1) is var which && which < texts.Length ? [texts[which]] : [];

    private Block Entry(string section, string start, string[] fields)
    {
        string text = choices.Pick(4) switch
        {
            0 => $"  {start}{{ {string.Join(", ", fields)} }}{Behind()}\n",
            1 => $"  {start}{{{Behind()}\n      {string.Concat(fields[..^1].Select(field => $"{Broken(field)},{Behind()}\n      "))}{fields[^1]} }}{Behind()}\n",
            _ when start == "- " => $"  - {string.Join("    ", fields.Select(field => $"{field}{Behind()}\n{Above("    ")}"))}",
            _ => $"  {start.TrimEnd()}{Behind()}\n{string.Concat(fields.Select(field => $"{Above("    ")}    {Broken(field)}{Behind()}\n"))}",
        };
        return new Block(section, [.. (Above("  ") + text).Split('\n')[..^1]]);
    }

    // A comment between the items of a list in brackets.
    private string Broken(string field) => field.StartsWith("stores: [", StringComparison.Ordinal) && choices.Pick(2) == 0 ? field.Replace(", ", $",{Behind()}\n          ", StringComparison.Ordinal) : field;

    private string Head() => choices.Pick(2) == 0 ? $"{Comment()}\n" : "";

    private string Above(string indent) => choices.Pick(4) == 0 ? $"{indent}{Comment()}\n" : "";

    private string Behind() => choices.Pick(3) == 0 ? $"  {Comment()}" : "";

    private string Comment() => string.Create(CultureInfo.InvariantCulture, $"# k{++_comments}");
}
