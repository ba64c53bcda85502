using System.Text.RegularExpressions;
using CsCheck;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

/// <summary>Looking every tool over again, with patterns in place of an index.</summary>
public sealed class SightingMatchPropertyTests
{
    private const string Ending = @"\s(inc\.?|gmbh|b\.v\.|ltd)$";

    private static readonly Gen<string> Name = Gen.Select(
        OneOf("Forms", "forms", "Poll It", "poll-it", "PollIt", "Inc", "a.example"), OneOf("", "", " Inc.", " GmbH", ", Ltd", " B.V. Inc"), (name, ending) => name + ending);

    private static readonly Gen<string> Domain = Gen.Select(
        OneOf("", "www.", "b.", "x.b."), OneOf("a.example", "A.Example", "b.example", "example"), (below, domain) => below + domain);

    private static readonly Gen<(string Status, string Name, string Alias, string Domain)[]> Tools =
        Gen.Select(OneOf("active", "retired", "proposed"), Name, Name, Domain).Array[0, 4];

    [Fact]
    public void TheIndexFindsWhatALookAtEveryToolFinds() => Gen.Select(Tools, Name, Domain).Sample((tools, name, domain) =>
    {
        var stack = new SomeStack();
        Entity[] all =
        [
            .. tools.Select((tool, i) => stack.Tool(
                $"t{i}", ("status", tool.Status), ("name", tool.Name), ("aliases", new[] { tool.Alias }), ("domains", new[] { tool.Domain }))),
        ];
        Entity sighting = stack.Add("sighting", "s", ("name", name), ("domain", domain));

        int expected = Naive(tools, name, domain);

        Assert.Equal(expected < 0 ? null : all[expected], stack.Value(sighting, "match"));
    });

    private static int Naive((string Status, string Name, string Alias, string Domain)[] tools, string name, string domain)
    {
        int[] inUse = [.. new[] { "active", "retired" }.SelectMany(status => Enumerable.Range(0, tools.Length).Where(tool => tools[tool].Status == status))];
        var claims = inUse.GroupBy(tool => tools[tool].Status).SelectMany(group => new[]
        {
            group.Select(tool => (Tool: tool, Word: tools[tool].Name, IsDomain: false)),
            group.Select(tool => (Tool: tool, Word: tools[tool].Alias, IsDomain: false)),
            group.Select(tool => (Tool: tool, Word: tools[tool].Domain, IsDomain: true)),
        }.SelectMany(claim => claim)).ToList();

        int First(Func<(int Tool, string Word, bool IsDomain), bool> holds) => claims.Where(holds).Select(claim => claim.Tool).FirstOrDefault(-1);
        int[] ways =
        [
            First(claim => Same(claim.Word, name)),
            First(claim => !claim.IsDomain && Spelt(claim.Word) == Spelt(name)),
            First(claim => Same(claim.Word, domain)),
            .. claims.Where(claim => claim.IsDomain && claim.Word.Contains('.', StringComparison.Ordinal) && domain.EndsWith("." + claim.Word, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(claim => claim.Word.Length).Select(claim => claim.Tool),
        ];
        return ways.FirstOrDefault(way => way >= 0, -1);
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(place => words[place]);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Spelt(string name)
    {
        string shorter = Regex.Replace(Regex.Replace(name.ToLowerInvariant(), Ending, ""), Ending, "");
        return Regex.Replace(shorter, "[^a-z]", "");
    }
}
