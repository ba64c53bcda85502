using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>
/// Tells of each tool what it may be used for. An approval of IT reaches the data that it names, and the data that the tool was described with where it names none;
/// personal data needs privacy's approval as well. What was added since an approval that names its data is not reached; new regions, sub-processors or another plan void it.
/// </summary>
public sealed class PermittedUses
{
    // They know how long an approval holds in this company, and whose it takes.
    private const string ApprovalTooOld = "STK1101";
    private const string SignOffMissing = "STK1105";

    private readonly FieldValues _values;
    private readonly DateOnly _today;
    private readonly bool _privacyReviews;
    private readonly UseReviewers _reviewers;
    private readonly PrivacyHolds _holds;
    private readonly HashSet<Entity> _tooOld;
    private readonly HashSet<Entity> _unsigned;

    /// <param name="model">The stack.</param>
    /// <param name="values">Its fields.</param>
    /// <param name="findings">All that was found: an exception allows somebody to wait, and does not make an approval younger.</param>
    public PermittedUses(StackModel model, FieldValues values, IReadOnlyList<Finding> findings)
    {
        _values = values;
        _today = model.Today;
        _privacyReviews = model.All(ToolKind.Kind.Name).Any(tool => values.List<Record>(tool, "reviews").Any(review => values.Text(review, "kind") == "privacy"));
        _reviewers = new UseReviewers(model, values);
        _holds = new PrivacyHolds(findings, values);
        _tooOld = About(findings, ApprovalTooOld);
        _unsigned = About(findings, SignOffMissing);
    }

    public PermittedUse Of(Entity tool)
    {
        var reviews = new ToolReviews(tool, _values, _today);
        if (!_values.Is(tool, "is_live"))
        {
            return new PermittedUse(tool, UseVerdict.NotInUse, [], [], [], [], Ask("it", reviews)) { Instead = Successors(tool) };
        }

        if (ToolReviews.AboutData.FirstOrDefault(kind => reviews.Standing(kind) == ReviewStanding.SaidNo) is { } refused)
        {
            Entity[] named = [.. _values.List<Entity>(reviews.Current(refused)!, "alternatives").Where(other => _values.Is(other, "is_live"))];
            return new PermittedUse(tool, UseVerdict.Refused, [], Data(tool, "data"), [UseObstacle.SaidNo], [], Ask(refused, reviews)) { RefusedBy = refused, AskedKind = refused, Instead = named.Length > 0 ? named : Successors(tool) };
        }

        return ObstacleTo(tool, reviews) is { } obstacle
            ? new PermittedUse(tool, UseVerdict.AskFirst, [], Data(tool, "data"), [obstacle], obstacle == UseObstacle.ConditionMissed ? Conditions(reviews) : [], Ask("it", reviews)) { Instead = Successors(tool) }
            : Approved(tool, reviews) with { Instead = Successors(tool) };
    }

    private UseObstacle? ObstacleTo(Entity tool, ToolReviews reviews) => reviews.Standing("it") switch
    {
        ReviewStanding.None => reviews.Pending("it") is null ? UseObstacle.NeverReviewed : UseObstacle.UnderReview,
        ReviewStanding.RunOut => UseObstacle.RunOut,
        ReviewStanding.Undated => UseObstacle.Undated,
        ReviewStanding.NotYetValid => UseObstacle.NotYetValid,
        _ when _tooOld.Contains(tool) => UseObstacle.TooOld,
        _ when ApprovalGrowth.IsOutgrown(reviews.Current("it")!, tool, _values) => UseObstacle.Outgrown,
        _ when Conditions(reviews).Any(condition => _values.Date(condition, "due") < _today) => UseObstacle.ConditionMissed,
        _ => null,
    };

    private PermittedUse Approved(Entity tool, ToolReviews reviews)
    {
        Record approval = reviews.InForce("it")!;
        Entity[] declared = [.. Data(tool, "stores").Concat(Data(tool, "collects")).Distinct()];
        var reach = new ApprovalReach(reviews, _values, declared, _privacyReviews, data => _holds.For(tool, data), _unsigned.Contains(tool));
        Entity[] held = Data(tool, "data");
        Entity[] allowed = [.. (reviews.DataOf(approval) ?? declared).Concat(held).Distinct().Where(reach.Reaches)];
        Entity[] beyond = [.. held.Except(allowed)];
        UseObstacle[] obstacles = [.. beyond.Select(reach.ObstacleTo).OfType<UseObstacle>().Distinct().Order()];
        string asked = obstacles.Length > 0 && obstacles[0] is UseObstacle.PrivacyMissing or UseObstacle.ConsentOpen or UseObstacle.PrivacyOpen ? "privacy" : "it";
        UseVerdict verdict = allowed.Length == 0 && beyond.Length > 0 ? UseVerdict.AskFirst : UseVerdict.Allowed;
        return new PermittedUse(tool, verdict, allowed, beyond, obstacles, Conditions(reviews), Ask(asked, reviews))
        {
            IsScopeWritten = reviews.DataOf(approval) is not null,
            AskedKind = asked,
            OnConsent = [.. allowed.Where(data => PrivacyHolds.IsOnConsent(data, _values))],
            Until = _values.Date(approval, "expires"),
        };
    }

    private Record[] Conditions(ToolReviews reviews) =>
        [.. ToolReviews.AboutData.Select(reviews.InForce).OfType<Record>().SelectMany(review => _values.List<Record>(review, "conditions")).Where(condition => _values.Date(condition, "done") is null)];

    private Entity[] Ask(string kind, ToolReviews reviews) => _reviewers.For(kind, reviews) is { } who ? [who] : [];

    private Entity[] Successors(Entity tool) => [.. _values.List<Entity>(tool, "successors").Where(other => _values.Is(other, "is_live"))];

    private Entity[] Data(Entity tool, string field) => [.. _values.List<Entity>(tool, field)];

    private static HashSet<Entity> About(IReadOnlyList<Finding> findings, string code) =>
        [.. findings.Where(finding => finding.Rule.Code == code).SelectMany(finding => finding.Subjects)];
}
