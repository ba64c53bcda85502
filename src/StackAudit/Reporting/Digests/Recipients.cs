using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>For whom a digest is: everybody, each apart; or a person with the team, or a team with its people.</summary>
internal sealed class Recipients
{
    private readonly Entity? _one;
    private readonly IReadOnlySet<Entity> _with;

    private Recipients(Entity? one, IReadOnlySet<Entity> with)
    {
        _one = one;
        _with = with;
    }

    public static Recipients All { get; } = new(null, new HashSet<Entity>());

    /// <exception cref="IOException">There is nobody of this id.</exception>
    public static Recipients Of(StackModel model, string id) =>
        Concerned.Find(model, id) is { } concerned ? new(model.Find("person", id) ?? model.Find("team", id), concerned) : throw new IOException(Concerned.Unknown(model, id));

    public IReadOnlyList<DigestPart> Choose(DigestItems items)
    {
        IEnumerable<DigestPart> parts = _one is not null
            ? [new DigestPart(_one, items.For(_with))]
            : [.. items.Whom.Select(whom => new DigestPart(whom, items.For([whom]))), new DigestPart(null, items.ForNobody())];
        return [.. parts.Where(part => part.Items.Count > 0)];
    }
}
