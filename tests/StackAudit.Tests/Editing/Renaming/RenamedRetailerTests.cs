using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Editing.Renaming;

public sealed class RenamedRetailerTests
{
    private static readonly string[] Kinds = ["person", "team", "vendor", "data", "tool", "flow", "contract", "journey", "kpi", "report", "initiative", "statement", "term"];

    [Fact]
    public void FindingsKeepTheirIdentityWhateverIsRenamed()
    {
        LoadResult loaded = StackLoader.Load([Repository.PathOf("examples", "retailer")], new LoadOptions());
        string[] before = FindingIds(loaded);
        int renamed = 0;
        foreach (Entity entity in Kinds.SelectMany(kind => loaded.Model!.All(kind).Where(entity => !entity.IsStub)).Where((_, i) => i % 7 == 0))
        {
            RenameResult result = Rename.Plan(loaded, $"{entity.Kind.Name}:{entity.Id}", "something-else");
            if (result.Refusal is { } refusal)
            {
                Assert.Matches("common data|with this id", refusal);
                continue;
            }

            Dictionary<string, SourceText> changed = result.Files.ToDictionary(file => file.After.Path, file => file.After);
            SourceText[] texts = [.. loaded.Model!.Files.Prepend(loaded.Model.Settings.Layers.Own.Source).Select(text => changed.GetValueOrDefault(text.Path, text))];
            string[] after = FindingIds(StackLoader.Load(texts, new LoadOptions()));
            Assert.Equal("", string.Join(' ', before.Except(after).Concat(after.Except(before)).Prepend(entity.ToString()).Skip(after.SequenceEqual(before) ? 1 : 0)));
            renamed++;
        }

        Assert.InRange(renamed, 10, int.MaxValue);
    }

    private static string[] FindingIds(LoadResult loaded)
    {
        Assert.DoesNotContain(loaded.Problems, problem => problem.Severity == Severity.Error);
        var problems = new DiagnosticBag();
        BoundRules bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, RuleFiles.Load(Repository.PathOf("examples", "retailer"), [], withBuiltInRules: true, problems), problems);
        RuleRun run = new RuleRunner(new EvaluationContext(new StackGraph(loaded.Model!)), threads: 1, withTimes: false).Run(Running.Of(bound));
        Assert.NotEmpty(run.Findings);
        return [.. run.Findings.Select(finding => $"{finding.Id} {finding.Rule.Code}").Order(StringComparer.Ordinal)];
    }
}
