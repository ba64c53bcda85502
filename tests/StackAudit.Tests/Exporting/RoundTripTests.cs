using CsCheck;
using StackAudit.Exporting;
using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Editing;
using StackAudit.Tests.Loading.Generated;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Exporting;

/// <summary>What was exported comes back unchanged, and with one cell changed it changes this field alone.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, string> Tables()
    {
        var tables = new TheoryData<string, string>();
        foreach (string example in (string[])["retailer", "troubled", "minimal"])
        {
            foreach (EntityKind kind in EntityTable.Kinds(StackSchema.BuiltIn))
            {
                tables.Add(example, kind.Name);
            }
        }

        return tables;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void AnExampleComesBackUnchanged(string example, string kind)
    {
        using Exported stack = Exported.CopyOf(example);
        StackModel model = stack.Load();
        EntityTable table = EntityTable.Of(model, model.Schema[kind]);
        if (table.Rows.Count == 0)
        {
            return;
        }

        UpdateSummary update = Exported.Summary(stack.Import(Exported.Csv(table, isFile: true)));

        Assert.Equal("", update.Changes.Diff);
        Assert.Equal((table.Rows.Count, 0, 0), (update.Unchanged, update.Empty.Count, update.Added.Count));
    }

    public static TheoryData<string> Kinds() => [.. EntityTable.Kinds(StackSchema.BuiltIn).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnEntityWithEveryFieldComesBackUnchanged(string kind)
    {
        var generated = new GeneratedStack(StackSchema.BuiltIn[kind]);
        using var stack = new Exported([.. generated.Result.Model!.Files.Concat(generated.Result.Model.Settings.Layers.All.Select(layer => layer.Source)).Where(file => file.Content.Length > 0).DistinctBy(file => file.Path).Select(file => (file.Path, file.Content))]);
        StackModel model = stack.Load();
        EntityTable table = EntityTable.Of(model, model.Schema[kind]);

        Assert.Empty(FieldColumn.Of(model.Schema[kind]).Select(column => column.Name).Except(table.Columns.Select(column => column.Name)));
        Assert.Equal("", Exported.Summary(stack.Import(Exported.Csv(table))).Changes.Diff);
    }

    [Fact]
    public void AToolInAnyLayoutComesBackUnchanged() => Gen.Int[0, 1_000_000].Array[60].Sample(
        layout =>
        {
            using var stack = new Exported(("stack.yaml", RandomLayout.Of(layout)));
            StackModel model = stack.Load();
            Assert.Equal("", Exported.Summary(stack.Import(Exported.Csv(EntityTable.Of(model, model.Schema["tool"])))).Changes.Diff);
        },
        iter: Runs.Of(100),
        print: RandomLayout.Of);

    [Fact]
    public void OneCellOfAToolInAnyLayoutChangesOneField() => Gen.Select(Gen.Int[0, 1_000_000].Array[60], Gen.Int[0, 5]).Sample(
        (layout, choice) =>
        {
            (string field, string cell) = (((string, string)[])[("description", "new: words"), ("tier", "critical"), ("users", "7"), ("owners.technical", "eve"), ("plan", "=a"), ("consent.enforces", "yes")])[choice];
            using var stack = new Exported(("stack.yaml", RandomLayout.Of(layout)));
            SortedDictionary<string, string> before = FlatModel.Of(stack.Load());
            string text = stack.Read("stack.yaml");

            UpdateSummary update = stack.Update($"tool.id,{field}\nt,{FormulaGuard.Put(cell)}\n");

            SortedDictionary<string, string> after = FlatModel.Of(stack.Load());
            Assert.Equal([$"tool t.{field}"], before.Keys.Union(after.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)));
            Assert.Equal(Comments(new SourceText("stack.yaml", text)), Comments(new SourceText("stack.yaml", stack.Read("stack.yaml"))));
            Assert.Equal(field, Assert.Single(update.Fields).Field);
        },
        iter: Runs.Of(100),
        print: one => $"{one.Item2}\n{RandomLayout.Of(one.Item1)}");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OneCellChangesOneField(string kind)
    {
        using Exported stack = Exported.CopyOf("retailer");
        StackModel model = stack.Load();
        EntityTable table = EntityTable.Of(model, model.Schema[kind]);
        SortedDictionary<string, string> before = FlatModel.Of(model);
        var wrong = new List<string>();
        foreach (FieldColumn column in table.Columns.Where(column => !table.Kind.IdFields.Contains(column.Name) && column.Name != "formerly"))
        {
            Entity[] givers = [.. table.Rows.DistinctBy(column.TextOf).Where(entity => column.TextOf(entity).Length > 0)];
            Entity? taker = table.Rows.FirstOrDefault(entity => column.TextOf(entity) != column.TextOf(givers[^1]) && column.ValueOf(entity) is not null)
                ?? table.Rows.FirstOrDefault(entity => column.TextOf(entity) != column.TextOf(givers[^1]));
            if (taker is null)
            {
                continue;
            }

            string[][] cells =
            [
                [table.IdHeading, .. table.Columns.Select(each => each.Name)],
                .. table.Rows.Select(entity => (string[])[FormulaGuard.Put(entity.Id), .. table.Columns.Select(each => FormulaGuard.Put(each == column && entity == taker ? column.TextOf(givers[^1]) : each.TextOf(entity)))]),
            ];
            ImportResult result = stack.Import(Exported.Print(cells));

            // What would be a mistake of the model, such as a manager who manages himself, is refused as one.
            if (result.Update is not { } update)
            {
                wrong.AddRange(result.Problems.Where(problem => problem.Code == "STK0327" || (problem.Code == "STK0328" && !IsShared(taker))).Select(problem => $"{column.Name} of {taker.Id}: {problem.Message}"));
                continue;
            }

            SortedDictionary<string, string> after = FlatModel.Of(Load(stack, update));
            string[] changed = [.. before.Keys.Union(after.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path))];
            string field = $"{kind} {taker.Id}.{column.Name}";
            wrong.AddRange(changed.Where(path => path != field).Select(path => $"{field} changed {path}"));
            wrong.AddRange(changed.Length == 0 ? [$"{field} stayed"] : []);
            wrong.AddRange(update.Changes.Files.Where(file => !Comments(file.Before!).SequenceEqual(Comments(file.After))).Select(file => $"{field} lost a comment of {file.Path}"));
        }

        Assert.Empty(wrong);
    }

    // An alias gives the record to others as well, so that it is refused.
    private static bool IsShared(Entity entity) => entity.Source.Content.Contains(": *", StringComparison.Ordinal);

    private static StackModel Load(Exported stack, UpdateSummary update)
    {
        var files = update.Changes.Files.ToDictionary(file => Path.Combine(Path.GetFullPath(stack.Folder), file.Path), file => System.Text.Encoding.UTF8.GetBytes(file.After.Content));
        return StackLoader.Load([stack.Folder], new LoadOptions { Tree = new OverlaidTree(FileTree.Disk, files) }).Model!;
    }

    private static string[] Comments(SourceText text)
    {
        YamlLayout layout = LayoutReader.Read(text)!;
        return [.. layout.CommentsIn(0, text.Content.Length).Select(text.Slice)];
    }
}
