using System.Text.Json;
using CsCheck;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Revisions;

/// <summary>What is new, unchanged and fixed is what plain sets say of two checks of two folders that know nothing of each other.</summary>
public sealed class SinceProperties
{
    private static readonly string[] Severities = ["info", "warning", "error"];

    [Fact]
    public void TheDifferenceIsThatOfTwoChecks() => Gen.Int[0, 1_000_000].Sample(Check, iter: Runs.Of(12), threads: 1);

    private static void Check(int seed)
    {
        using var repository = new SomeRepository();
        using var before = new TemporaryFolder();
        var shop = new RandomShop(seed);
        shop.Change(6);
        WriteTo(shop, repository.File(""));
        WriteTo(shop, before.Path);
        repository.Commit();
        shop.Change(seed % 5);
        WriteTo(shop, repository.File(""));

        JsonElement was = Json("check", before.Path);
        JsonElement now = Json("check", repository.Path);
        JsonElement since = Json("check", repository.Path, "--since", "HEAD");

        Dictionary<string, int> counted = Counted(was);
        HashSet<string> present = [.. now.GetProperty("findings").EnumerateArray().Select(Id)];
        Dictionary<string, int> counting = Counted(now);
        string[] added = [.. counting.Where(one => !counted.TryGetValue(one.Key, out int severity) || severity < one.Value).Select(one => one.Key).Order(StringComparer.Ordinal)];
        string[] gone = [.. counted.Keys.Where(id => !present.Contains(id)).Order(StringComparer.Ordinal)];

        Assert.Equal(added, Ids(since.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("status").GetString() == "new")));
        string[] mended = Ids(since.GetProperty("since").GetProperty("fixed").EnumerateArray());
        Assert.Subset(gone.ToHashSet(), mended.ToHashSet());

        // What a rule that could look at everything finds no more is fixed; of others, some may only be out of its sight.
        HashSet<string> whole = [.. now.GetProperty("rules").EnumerateArray().Where(rule => rule.GetProperty("couldNotLook").GetInt32() == 0).Select(rule => rule.GetProperty("code").GetString()!)];
        HashSet<string> goneFromWhole = [.. was.GetProperty("findings").EnumerateArray().Where(finding => whole.Contains(finding.GetProperty("code").GetString()!)).Select(Id).Intersect(gone)];
        Assert.Subset(mended.ToHashSet(), goneFromWhole);
        Assert.Equal(added.Length, since.GetProperty("since").GetProperty("new").GetInt32());
        Assert.Equal(counting.Count - added.Length, since.GetProperty("since").GetProperty("unchanged").GetInt32());
        Assert.Equal(present.Order(StringComparer.Ordinal), Ids(since.GetProperty("findings").EnumerateArray()));
        Assert.Equal(added.Any(id => counting[id] == Severities.Length - 1) ? 1 : 0, since.GetProperty("summary").GetProperty("exit").GetInt32());
    }

    private static void WriteTo(RandomShop shop, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "part"));
        shop.Write((name, content) => File.WriteAllText(Path.Combine(folder, name), content), name => File.Delete(Path.Combine(folder, name)));
    }

    private static JsonElement Json(params string[] command)
    {
        CommandRun run = CommandRun.Of([.. command, "--format", "json"]);
        Assert.True(run.ExitCode < 2, run.Error + run.Out);
        return JsonDocument.Parse(run.Out).RootElement;
    }

    private static Dictionary<string, int> Counted(JsonElement result) => result.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("status").GetString() == "active")
        .ToDictionary(Id, finding => Array.IndexOf(Severities, finding.GetProperty("severity").GetString()), StringComparer.Ordinal);

    private static string Id(JsonElement finding) => finding.GetProperty("id").GetString()!;

    private static string[] Ids(IEnumerable<JsonElement> findings) => [.. findings.Select(Id).Order(StringComparer.Ordinal)];
}
