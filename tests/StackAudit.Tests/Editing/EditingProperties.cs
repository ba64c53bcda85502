using CsCheck;
using StackAudit.Editing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Loading;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Editing;

/// <summary>However a tool is written: after an edit it loads, says what was wanted and otherwise what it said, and no comment is lost.</summary>
public sealed class EditingProperties
{
    private static readonly Gen<(int[] Layout, int[] Edits)> Cases = Gen.Select(Gen.Int[0, 1_000_000].Array[60], Gen.Int[0, 1_000_000].Array[1, 3]);

    [Fact]
    public void AnEditChangesItsFieldAlone() => Cases.Sample(one => Check(RandomLayout.Of(one.Layout), one.Edits), iter: Runs.Of(3_000), print: one => $"{string.Join(' ', one.Edits.Select(edit => edit % 14))}\n{RandomLayout.Of(one.Layout)}");

    private static void Check(string text, int[] choices)
    {
        StackModel before = Load(text);
        Entity tool = before.Find("tool", "t")!;
        SortedDictionary<string, string> expected = FlatModel.Of(before);
        ModelEdit[] edits = [.. choices.Select(choice => Choose(choice, before, tool)).OfType<ModelEdit>().DistinctBy(edit => edit.Path[0].Name == "business" || edit.Path[0].Name == "deputy" ? "owners" : edit.Path[0].Name)];
        foreach (ModelEdit edit in edits)
        {
            Expect(edit, expected);
        }

        IReadOnlyList<TextEdit>? made = new StackEditor(before.Settings).Edit(edits);
        if (made is null && edits.Length > 1 && text.Contains("owner:", StringComparison.Ordinal))
        {
            // The key beside the record and its neighbour in the same braces are edited as two records, whose edits may overlap.
            return;
        }

        Assert.NotNull(made);
        string after = TextEdits.Apply(new SourceText("stack.yaml", text), made).Content;

        Assert.Equal(expected, FlatModel.Of(Load(after)));
        Assert.Equal(Comments(text), Comments(after));
    }

    private static StackModel Load(string text)
    {
        LoadResult loaded = Edited.Load(text);
        Assert.Equal("", PrintedProblems.Print(loaded.Problems));
        return loaded.Model!;
    }

    private static string[] Comments(string text)
    {
        YamlLayout layout = LayoutReader.Read(new SourceText("stack.yaml", text))!;
        return [.. layout.CommentsIn(0, text.Length).Select(layout.Source.Slice)];
    }

    private static ModelEdit? Choose(int choice, StackModel model, Entity tool)
    {
        RecordType fields = tool.Type;
        Field regions = fields["regions"];
        Field owners = fields["owners"];
        Field reviews = fields["reviews"];
        var owning = tool[owners] as Record;
        Field deputy = ((RecordType)owners.Type)["deputy"];
        Field business = ((RecordType)owners.Type)["business"];
        return (choice % 14) switch
        {
            0 => new SetField(tool, [fields["tier"]], Types.Tier.Find("high")!),
            1 => new SetField(tool, [fields["description"]], "it's: [new], # so"),
            2 => new SetField(tool, [fields["plan"]], "two\nlines"),
            3 => new SetField(tool, [regions], (object[])["us"]),
            4 => new AddElements(tool, [regions], ["uk", "es"]),
            5 => tool[regions] is object[] { Length: > 0 } some ? new RemoveElements(tool, [regions], [some[choice % some.Length]]) : null,
            6 => tool.IsWritten(regions) ? new DeleteField(tool, [regions]) : null,
            7 => owning is null ? new SetField(tool, [owners, deputy], model.Find("person", "dana")!) : new SetField(owning, [deputy], model.Find("person", "dana")!),
            8 => owning is not null && owning.IsWritten(business) ? new DeleteField(owning, [business]) : null,
            9 => new AddElements(tool, [reviews], [Review(tool, reviews)]),
            10 => tool[reviews] is object[] { Length: > 0 } listed ? new RemoveElements(tool, [reviews], [listed[choice % listed.Length]]) : null,
            11 => tool.IsWritten(fields["description"]) ? new DeleteField(tool, [fields["description"]]) : null,
            12 => tool.IsWritten(fields["tier"]) ? new DeleteField(tool, [fields["tier"]]) : null,
            _ => new AddElements(tool, [fields["aliases"]], ["x, y"]),
        };
    }

    private static Record Review(Entity tool, Field reviews)
    {
        var review = new Record(reviews.Records!, tool.Source, default, null);
        review.Set(review.Type["kind"], ((EnumType)review.Type["kind"].Type).Find("security"), default);
        review.Set(review.Type["outcome"], ((EnumType)review.Type["outcome"].Type).Find("requested"), default);
        return review;
    }

    private static void Expect(ModelEdit edit, SortedDictionary<string, string> flat)
    {
        string start = edit.Record is Entity ? "tool t" : "tool t.owners";
        string path = $"{start}.{string.Join('.', edit.Path.Select(field => field.Name))}";
        object[] items = edit.Record[edit.Path[0]] as object[] ?? [];
        switch (edit)
        {
            case SetField set:
                flat[path] = FlatModel.Print(set.Value);
                break;
            case DeleteField:
                flat.Remove(path);
                break;
            case AddElements add:
                flat[path] = FlatModel.Print((object[])[.. items, .. add.Values]);
                break;
            case RemoveElements remove:
                flat[path] = FlatModel.Print(items.Except(remove.Values).ToArray());
                break;
        }
    }
}
