using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Makes waits, and knows whom a kind of review is asked of where nobody is named.</summary>
internal sealed class Askers(StackModel model, Sides sides)
{
    private readonly Dictionary<string, Entity?> _bySide = [];

    /// <param name="wait">For what.</param>
    /// <param name="who">Who waits.</param>
    /// <param name="asked">Whose turn it is.</param>
    /// <param name="review">The kind of review that this is about, which tells the side where no team does; null for none.</param>
    public Wait Between(Wait wait, Entity? who, Entity? asked, string? review = null)
    {
        Side side = sides.Of(asked);
        return wait with
        {
            Who = who,
            For = asked,
            WhoSide = sides.Of(who),
            ForSide = side == Side.Unknown && review is not null ? sides.Of(SideOf(review)) : side,
        };
    }

    /// <summary>The first team on the side that does such reviews.</summary>
    public Entity? TeamFor(string review)
    {
        string side = SideOf(review);
        if (!_bySide.TryGetValue(side, out Entity? team))
        {
            Field field = TeamKind.Kind.Fields["side"];
            _bySide.Add(side, team = model.All(TeamKind.Kind.Name).FirstOrDefault(each => each[field] is EnumMember member && member.Name == side));
        }

        return team;
    }

    private static string SideOf(string review) => review == "privacy" ? "legal" : review;
}
