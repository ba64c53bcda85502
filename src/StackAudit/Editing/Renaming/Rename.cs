using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Gives an entity another id, everywhere. Nothing is written; see <see cref="RenameResult.Changes"/>.</summary>
public static class Rename
{
    /// <param name="paths">Files and folders of one stack.</param>
    /// <param name="oldId">An id, or <c>kind:id</c> where several kinds have it.</param>
    public static RenameResult Plan(IReadOnlyList<string> paths, string oldId, string newId) =>
        Plan(StackLoader.Load(paths, new LoadOptions()), oldId, newId);

    internal static RenameResult Plan(LoadResult loaded, string oldId, string newId)
    {
        if (loaded.Model is not { } model || loaded.Problems.Any(problem => problem.Severity == Severity.Error))
        {
            return RenameResult.Refused("A stack with mistakes may name things in places that cannot be seen. Mend these first.") with
            {
                Problems = [.. loaded.Problems.Where(problem => problem.Severity == Severity.Error)],
            };
        }

        var target = new RenameTarget(model);
        (Entity? entity, string refusal) = target.Find(oldId);
        if (entity is null || target.Refuse(entity, newId) is { } refused && (refusal = refused).Length > 0)
        {
            return RenameResult.Refused(refusal);
        }

        if (new RenameEdits(loaded, entity, newId).Find() is not { } edits)
        {
            return RenameResult.Refused($"The {entity.Kind.Name} `{entity.Id}` stands where it cannot be changed alone, as in a part that others repeat by an alias.");
        }

        if (edits.FirstOrDefault(edit => RelativePath.LeadsOut(edit.File)) is { File: { } outside })
        {
            return RenameResult.Refused($"The {entity.Kind.Name} `{entity.Id}` is named in `{outside}` as well, which other stacks may extend. Change it there first.");
        }

        SourceText[] before = [.. Texts(model)];
        SourceText[] after = [.. before.Select(text => TextEdits.Apply(text, edits))];
        return RenameCheck.Refuse(loaded, entity, newId, after) is { } other ? RenameResult.Refused(other) : new RenameResult
        {
            Entity = entity,
            Root = loaded.Root,
            Mentions = Mentions.Of(entity.Id, loaded.Root),
            Files = [.. before.Zip(after, (old, changed) => (old, changed, edits.Count(edit => edit.File == old.Path))).Where(file => file.Item3 > 0)],
        };
    }

    private static IEnumerable<SourceText> Texts(StackModel model) =>
        model.Settings.Layers.All.Select(layer => layer.Source).Where(settings => settings.Content.Length > 0).Concat(model.Files).OrderBy(file => file.Path, StringComparer.Ordinal);
}
