using System.Globalization;
using CsCheck;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Excepting;

/// <summary>Which findings random exceptions hide, in the settings and in comments, on random days, against somebody who reads the lines aloud.</summary>
public sealed class HiddenFindingsProperties
{
    private const string Rules = """
        rule ACME1 few "Few"
          for each tool
          require (tool.users otherwise 9) >= 5
          report at tool: "few {tool.name}"
        rule ACME2 bare "Bare"
          for each tool
          require tool.owners.business is present
          report at tool: "bare {tool.name}"
        """;

    private static readonly string[] Names = ["a", "b", "c", "ab"];
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly Gen<(string Rule, string On, int Until, bool HasReason, int Count)> Entry =
        Gen.Select(OneOf("ACME1", "few", "bare"), OneOf("a", "b", "c", "a*", "*"), Gen.Int[-1, 9], Gen.Int[0, 5], Gen.Int[1, 3],
            (rule, on, until, reason, count) => (rule, on, until, reason > 0, count));

    // Of each tool: its users, its owner, what stands above it, and what stands behind it.
    private static readonly Gen<(int Users, bool Owned, (string Rule, int Until)[] Above, int Gap, (string Rule, int Until)[] Behind)> Tool =
        Gen.Select(Gen.Int[3, 6], Gen.Bool, Comments(2), Gen.Int[0, 2], Comments(1), (users, owned, above, gap, behind) => (users, owned, above, gap, behind));

    [Fact]
    public void JustWhatIsExceptedIsHidden() => Gen.Select(Tool.Array[Names.Length], Entry.Array[0, 3], Gen.Int[0, 9]).Sample(
        (tools, entries, day) =>
        {
            (string settings, string yaml) = Write(tools, entries);
            DateOnly today = First.AddDays(day);
            using var folder = new TemporaryFolder();
            folder.Write("stackaudit.yaml", settings);
            folder.Write("tools.yaml", yaml);
            folder.Write("rules/own.rules", Rules);
            AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], AsOf = today, WithBuiltInRules = false, Threads = 1 });
            string[] hidden = [.. result.Findings.Where(finding => finding.Status == FindingStatus.Excepted).Select(finding => $"{finding.Rule.Name} {finding.Subjects[0].Id}").Order(StringComparer.Ordinal)];
            string[] expected = [.. Hidden(tools, entries, day).Order(StringComparer.Ordinal)];
            if (!expected.SequenceEqual(hidden))
            {
                throw new InvalidOperationException($"On {today:yyyy-MM-dd} hidden were [{string.Join(", ", hidden)}], not [{string.Join(", ", expected)}]:\n{settings}\n{yaml}");
            }
        },
        iter: Runs.Of(150));

    private static Gen<(string Rule, int Until)[]> Comments(int most) => Gen.Select(OneOf("ACME1", "few", "ACME2"), Gen.Int[0, 9]).Array[0, most];

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(place => words[place]);

    private static IEnumerable<string> Hidden(
        (int Users, bool Owned, (string Rule, int Until)[] Above, int Gap, (string Rule, int Until)[] Behind)[] tools, (string Rule, string On, int Until, bool HasReason, int Count)[] entries, int day)
    {
        var found = new List<(string Rule, string Tool, int Index)>();
        for (int i = 0; i < tools.Length; i++)
        {
            if (tools[i].Users < 5)
            {
                found.Add(("few", Names[i], i));
            }

            if (!tools[i].Owned)
            {
                found.Add(("bare", Names[i], i));
            }
        }

        foreach ((string rule, string tool, int i) in found)
        {
            bool beside = tools[i].Above.Concat(tools[i].Behind).Any(comment => Plain(comment.Rule) == rule && comment.Until >= day);
            bool listed = entries.Any(entry =>
                entry.HasReason && entry.Until >= day && Plain(entry.Rule) == rule && Fits(entry.On, tool)
                && (!entry.On.Contains('*', StringComparison.Ordinal) || found.Count(other => other.Rule == rule && Fits(entry.On, other.Tool)) <= entry.Count));
            if (beside || listed)
            {
                yield return $"{rule} {tool}";
            }
        }
    }

    private static string Plain(string rule) => rule switch { "ACME1" => "few", "ACME2" => "bare", _ => rule };

    private static bool Fits(string on, string tool) => on switch { "*" => true, "a*" => tool[0] == 'a', _ => on == tool };

    private static (string Settings, string Tools) Write(
        (int Users, bool Owned, (string Rule, int Until)[] Above, int Gap, (string Rule, int Until)[] Behind)[] tools, (string Rule, string On, int Until, bool HasReason, int Count)[] entries)
    {
        IEnumerable<string> listed = entries.Select(entry =>
            $"  - {{ rule: {entry.Rule}, on: '{entry.On}'{(entry.On.Contains('*', StringComparison.Ordinal) ? $", count: {entry.Count}" : "")}{(entry.HasReason ? ", reason: So" : "")}{(entry.Until < 0 ? "" : $", until: {Day(entry.Until)}")} }}\n");
        IEnumerable<string> lines = tools.SelectMany((tool, i) => (string[])
        [
            .. tool.Above.Select(comment => $"  {Comment(comment)}\n"),
            .. Enumerable.Range(0, tool.Gap).Select(gap => gap == 0 ? "\n" : "  # Ours. \"# stackaudit: except few\"\n"),
            $"  {Names[i]}: {{ name: {Names[i]}, status: active, users: {tool.Users}{(tool.Owned ? ", owner: dana" : "")}, notes: \"# stackaudit: except few\" }}{string.Concat(tool.Behind.Select(comment => $"   {Comment(comment)}"))}\n",
        ]);
        return ($"name: S\n{(entries.Length > 0 ? "exceptions:\n" : "")}{string.Concat(listed)}", $"people: {{ dana: {{ name: Dana }} }}\ntools:\n{string.Concat(lines)}");
    }

    private static string Comment((string Rule, int Until) comment) => $"# stackaudit: except {comment.Rule} until {Day(comment.Until)} because \"So \"it\" is\"";

    private static string Day(int day) => First.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
