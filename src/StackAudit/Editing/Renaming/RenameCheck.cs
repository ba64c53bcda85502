using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Loads a stack as it would be after a rename, and makes sure that it says the same in other words.</summary>
internal sealed class RenameCheck
{
    private readonly Dictionary<Entity, Entity> _same;
    private readonly Entity _entity;

    private RenameCheck(Dictionary<Entity, Entity> same, Entity entity)
    {
        _same = same;
        _entity = entity;
    }

    /// <summary>What else the rename would change; null for nothing.</summary>
    public static string? Refuse(LoadResult loaded, Entity entity, string newId, IReadOnlyList<SourceText> after)
    {
        LoadResult renamed = StackLoader.Load(after, new LoadOptions { AsOf = loaded.Model!.Today });
        if (renamed.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error) is { } problem)
        {
            return $"With the id `{newId}` the stack would not load: {problem.Location}: {problem.Message}";
        }

        Entity[] before = InOrder(loaded.Model);
        Entity[] now = InOrder(renamed.Model!);
        if (before.Length != now.Length)
        {
            return $"With the id `{newId}` it would become one with something else.";
        }

        var check = new RenameCheck(before.Zip(now).ToDictionary(pair => pair.First, pair => pair.Second), entity);
        return before.Select(check.Differing).FirstOrDefault(difference => difference is not null);
    }

    // In the order of their places, which a rename leaves alone, whereas ids are ordered otherwise afterwards.
    private static Entity[] InOrder(StackModel model) =>
    [
        .. model.Schema.Kinds.SelectMany(kind => model.All(kind.Name).OrderBy(each => each.Source.Path, StringComparer.Ordinal).ThenBy(each => each.Span.Start)),
    ];

    private string? Differing(Entity before) =>
        before.Kind.Fields.Stored.FirstOrDefault(field => !MayDiffer(before, field) && !IsSame(before[field], _same[before][_same[before].Kind.Fields[field.Name]])) is { } differing
            ? $"That would change more than the id: `{differing.Name}` of the {before.Kind.Name} `{before.Id}`."
            : null;

    private bool MayDiffer(Entity entity, Field field) =>
        (entity == _entity && (field.Name is "formerly" or "id" || entity.Kind.IdFields.Contains(field.Name) || (field.Name == "name" && entity.IsStub)))
        || (entity.Kind.Name == "exception" && field.Name == "on")
        || entity.Kind.Name == "stack";

    private bool IsSame(object? before, object? now) => (before, now) switch
    {
        (Entity one, Entity other) => _same.GetValueOrDefault(one) == other,
        (Record one, Record other) => one.Type.Stored.All(field => IsSame(one[field], other[other.Type[field.Name]])),
        (object[] some, object[] others) => some.Length == others.Length && some.Zip(others).All(pair => IsSame(pair.First, pair.Second)),
        (EnumMember one, EnumMember other) => one.Name == other.Name,
        _ => Equals(before, now),
    };
}
