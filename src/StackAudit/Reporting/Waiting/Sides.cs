using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Tells on whose side persons and teams are, as the rules tell it: by the parameters <c>business_sides</c> and <c>technology_sides</c>.</summary>
public sealed class Sides
{
    private static readonly Field TeamOfPerson = PersonKind.Kind.Fields["team"];
    private static readonly Field SideOfTeam = TeamKind.Kind.Fields["side"];

    private readonly HashSet<string> _marketing;
    private readonly HashSet<string> _it;

    public Sides(IEnumerable<string> marketing, IEnumerable<string> it)
    {
        _marketing = [.. marketing];
        _it = [.. it];
    }

    public static Sides Of(AnalysisResult result) =>
        new(Words(result, "business_sides") ?? ["marketing", "sales", "product", "agency"], Words(result, "technology_sides") ?? ["it", "data", "security"]);

    /// <summary>The side of a person's team, or of a team.</summary>
    public Side Of(Entity? who)
    {
        Entity? team = who?.Kind.Name == PersonKind.Kind.Name ? who[TeamOfPerson] as Entity : who;
        return team?.Kind.Name == TeamKind.Kind.Name && team[SideOfTeam] is EnumMember side ? Of(side.Name) : Side.Unknown;
    }

    /// <summary>The side of teams of such a kind.</summary>
    /// <param name="word">As the field <c>side</c> of teams has it.</param>
    public Side Of(string word) => _marketing.Contains(word) ? Side.Marketing : _it.Contains(word) ? Side.It : Side.Other;

    private static IEnumerable<string>? Words(AnalysisResult result, string parameter) =>
        result.Workings is { } workings && workings.Known.Declarations.FindParameter(parameter) is { } symbol && workings.Context.Overrides.ValueOf(symbol) is object[] words
            ? words.Select(word => word.ToString()!)
            : null;
}
