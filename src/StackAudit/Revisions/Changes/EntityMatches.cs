using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Revisions;

/// <summary>Which things of two models are the same: by id, by an earlier id, or since their ids are made of such.</summary>
internal sealed class EntityMatches
{
    private readonly Dictionary<Entity, Entity> _later = [];
    private readonly Dictionary<Entity, Entity> _earlier = [];

    public EntityMatches(StackModel before, StackModel after)
    {
        foreach (EntityKind kind in after.Schema.Kinds)
        {
            IReadOnlyList<Entity> were = before.All(kind.Name);
            IReadOnlyList<Entity> are = after.All(kind.Name);
            foreach (Entity now in are.Where(now => FormerIds(now).Any()))
            {
                MatchRenamed(now, before, after);
            }

            foreach (Entity now in are)
            {
                Match(before.Find(kind.Name, now.Id), now);
            }

            ILookup<string, Entity> left = were.Where(was => !_later.ContainsKey(was)).ToLookup(Identity.Part, StringComparer.Ordinal);
            foreach (Entity now in are.Where(now => !_earlier.ContainsKey(now)))
            {
                Match(left[Identity.Part(now)].FirstOrDefault(was => !_later.ContainsKey(was)), now);
            }
        }
    }

    /// <summary>What a thing was; null for a new one.</summary>
    public Entity? Before(Entity now) => _earlier.GetValueOrDefault(now);

    /// <summary>What has become of a thing; null for one that is no more.</summary>
    public Entity? After(Entity was) => _later.GetValueOrDefault(was);

    public static bool IsRenamed(Entity was, Entity now) => was.Id != now.Id && FormerIds(now).Contains(was.Id);

    private void MatchRenamed(Entity now, StackModel before, StackModel after)
    {
        // The last name first: a thing may have had several.
        foreach (string id in FormerIds(now).Reverse())
        {
            if (after.Find(now.Kind.Name, id) is null && before.Find(now.Kind.Name, id) is { } was)
            {
                Match(was, now);
            }
        }
    }

    private void Match(Entity? was, Entity now)
    {
        if (was is not null && !_later.ContainsKey(was) && _earlier.TryAdd(now, was))
        {
            _later.Add(was, now);
        }
    }

    private static IEnumerable<string> FormerIds(Entity entity) => entity.Kind.Fields.Find("formerly") is { } formerly ? entity.List<string>(formerly) : [];
}
