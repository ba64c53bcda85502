using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>For whom a digest is: everybody, each apart; or a person with the teams that they are in or lead, or a team.</summary>
internal sealed class Recipients
{
    private const string Person = "person";
    private const string Team = "team";

    private readonly Entity? _one;
    private readonly Entity[] _with;

    private Recipients(Entity? one, Entity[] with)
    {
        _one = one;
        _with = with;
    }

    public static Recipients All { get; } = new(null, []);

    /// <exception cref="IOException">There is nobody of this id.</exception>
    public static Recipients Of(StackModel model, string id)
    {
        if (model.Find(Person, id) is { } person)
        {
            Entity? own = person[person.Kind.Fields[Team]] as Entity;
            return new Recipients(person, [person, .. model.All(Team).Where(team => team == own || team[team.Kind.Fields["lead"]] == person)]);
        }

        if (model.Find(Team, id) is { } found)
        {
            return new Recipients(found, [found]);
        }

        Entity[] known = [.. model.All(Person), .. model.All(Team)];
        string? other = model.Schema.Kinds.Select(kind => model.Find(kind.Name, id)).OfType<Entity>().Select(entity => $" `{id}` is a {entity.Kind.Name}; `--for` takes people and teams.").FirstOrDefault();
        string? meant = Quoted.DidYouMean(id, known.Select(entity => entity.Id).Distinct());
        throw new IOException($"There is no person or team `{id}` in this stack.{other ?? (meant is null ? "" : " " + meant)}");
    }

    public IReadOnlyList<DigestPart> Choose(DigestItems items)
    {
        IEnumerable<DigestPart> parts = _one is not null
            ? [new DigestPart(_one, items.For(_with))]
            : [.. items.Whom.Select(whom => new DigestPart(whom, items.For([whom]))), new DigestPart(null, items.ForNobody())];
        return [.. parts.Where(part => part.Items.Count > 0)];
    }
}
