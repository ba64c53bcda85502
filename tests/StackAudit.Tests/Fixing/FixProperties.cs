using CsCheck;
using StackAudit.Fixing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Tests.Editing;
using StackAudit.Tests.Loading;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Fixing;

/// <summary>However a stack is written: after fixing every comment is there, only what the fixes name differs, and once more changes nothing.</summary>
public sealed class FixProperties
{
    private static readonly string Rules =
        FixRunTests.Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low")
        + FixRunTests.Rule("CO1002", "undescribed", "require tool.description is present", "fix safe \"Describe it\": set tool.description to \"it's: [so]\"")
        + FixRunTests.Rule("CO1003", "nowhere", "require tool.regions is present and tool.regions contains \"us\"", "fix safe \"It is there\": add \"us\" to tool.regions");

    [Fact]
    public void FixingChangesWhatItSays() => Gen.Int[0, 1_000_000].Array[60].Sample(layout => Check(RandomLayout.Of(layout)), iter: Runs.Of(60), print: RandomLayout.Of);

    private static void Check(string text)
    {
        using var fixes = new Fixes(text, Rules);
        FixResult result = fixes.Plan();
        string after = fixes.After(result);

        Assert.True(result.ExitCode < 2, PrintedProblems.Print(result.Problems));
        Assert.Equal(Comments(text), Comments(after));
        string[] named = [.. result.Fixed.Select(fix => $"tool {fix.Finding.Subjects[0].Id}.{Field(fix)}").Order(StringComparer.Ordinal)];
        Assert.Equal(named, Differing(FlatModel.Of(Load(text)), FlatModel.Of(Load(after))));

        fixes.Write("stack.yaml", after);
        Assert.Empty(fixes.Plan().Changes.Files);
    }

    private static string Field(ChosenFix fix) => fix.Finding.Rule.Code switch
    {
        "CO1001" => "tier",
        "CO1002" => "description",
        _ => "regions",
    };

    private static string[] Differing(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        [.. before.Keys.Union(after.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)).Order(StringComparer.Ordinal)];

    private static StackModel Load(string text) => Edited.Load(text).Model!;

    private static string[] Comments(string text)
    {
        YamlLayout layout = LayoutReader.Read(new SourceText("stack.yaml", text))!;
        return [.. layout.CommentsIn(0, text.Length).Select(layout.Source.Slice)];
    }
}
