using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Those whom the business of one of them concerns: a person with the team, a team with its people.</summary>
public static class Concerned
{
    private static readonly Field Team = PersonKind.Kind.Fields["team"];

    /// <summary>The person or team with this id, and those who share in it; null where there is neither.</summary>
    public static IReadOnlySet<Entity>? Find(StackModel model, string id)
    {
        if (model.Find(PersonKind.Kind.Name, id) is { } person)
        {
            return new HashSet<Entity>(((Entity?[])[person, person[Team] as Entity]).OfType<Entity>());
        }

        return model.Find(TeamKind.Kind.Name, id) is { } team
            ? new HashSet<Entity>(model.All(PersonKind.Kind.Name).Where(member => member[Team] == team).Prepend(team))
            : null;
    }

    /// <summary>What to tell somebody who named nobody.</summary>
    public static string Unknown(StackModel model, string id)
    {
        string[] known = [.. model.All(PersonKind.Kind.Name).Concat(model.All(TeamKind.Kind.Name)).Select(who => who.Id)];
        return $"There is no person and no team `{id}` in this stack. {Quoted.DidYouMean(id, known)}".TrimEnd();
    }
}
