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
        _tooOld = About(findings, ApprovalTooOld);
        _unsigned = About(findings, SignOffMissing);
    }

    public PermittedUse Of(Entity tool)
    {
        var reviews = new ToolReviews(tool, _values, _today);
        Entity[] ask = [.. Ask(tool, reviews)];
        if (!_values.Is(tool, "is_live"))
        {
            return new PermittedUse(tool, UseVerdict.NotInUse, [], [], [], [], ask);
        }

        if (ToolReviews.AboutData.FirstOrDefault(kind => reviews.Standing(kind) == ReviewStanding.SaidNo) is { } refused)
        {
            return new PermittedUse(tool, UseVerdict.Refused, [], Data(tool, "data"), [UseObstacle.SaidNo], [], ask) { RefusedBy = refused };
        }

        return ObstacleTo(tool, reviews) is { } obstacle
            ? new PermittedUse(tool, UseVerdict.AskFirst, [], Data(tool, "data"), [obstacle], [], ask)
            : Approved(tool, reviews, ask);
    }

    private UseObstacle? ObstacleTo(Entity tool, ToolReviews reviews) => reviews.Standing("it") switch
    {
        ReviewStanding.None => reviews.Pending("it") is null ? UseObstacle.NeverReviewed : UseObstacle.UnderReview,
        ReviewStanding.RunOut => UseObstacle.RunOut,
        ReviewStanding.Undated => UseObstacle.Undated,
        ReviewStanding.NotYetValid => UseObstacle.NotYetValid,
        _ when _tooOld.Contains(tool) => UseObstacle.TooOld,
        _ when ApprovalGrowth.IsOutgrown(reviews.Current("it")!, tool, _values) => UseObstacle.Outgrown,
        _ => null,
    };

    private PermittedUse Approved(Entity tool, ToolReviews reviews, Entity[] ask)
    {
        Record approval = reviews.InForce("it")!;
        Entity[] declared = [.. Data(tool, "stores").Concat(Data(tool, "collects")).Distinct()];
        var reach = new ApprovalReach(reviews, _values, declared, _privacyReviews, _unsigned.Contains(tool));
        Entity[] held = Data(tool, "data");
        Entity[] allowed = [.. (reviews.DataOf(approval) ?? declared).Concat(held).Distinct().Where(reach.Reaches)];
        Entity[] beyond = [.. held.Except(allowed)];
        UseObstacle[] obstacles = [.. beyond.Select(reach.ObstacleTo).OfType<UseObstacle>().Distinct().Order()];
        Record[] conditions = [.. ToolReviews.AboutData.Select(reviews.InForce).OfType<Record>().SelectMany(review => _values.List<Record>(review, "conditions")).Where(condition => _values.Date(condition, "done") is null)];
        return new PermittedUse(tool, allowed.Length == 0 && beyond.Length > 0 ? UseVerdict.AskFirst : UseVerdict.Allowed, allowed, beyond, obstacles, conditions, ask)
        {
            IsScopeWritten = reviews.DataOf(approval) is not null,
            Until = _values.Date(approval, "expires"),
        };
    }

    private IEnumerable<Entity> Ask(Entity tool, ToolReviews reviews)
    {
        Entity?[] known = [reviews.Pending("it") is { } pending ? _values.Entity(pending, "asked_of") : null, _values.Entity(tool, "owners.technical"), _values.Entity(tool, "owners.business"), _values.Entity(tool, "owners.deputy")];
        return known.OfType<Entity>().Where(IsHere).Take(1);
    }

    // Whoever has left cannot be asked.
    private bool IsHere(Entity who) => who.Kind.Name != PersonKind.Kind.Name || !(_values.Date(who, "ends") < _today);

    private Entity[] Data(Entity tool, string field) => [.. _values.List<Entity>(tool, field)];

    private static HashSet<Entity> About(IReadOnlyList<Finding> findings, string code) =>
        [.. findings.Where(finding => finding.Rule.Code == code).SelectMany(finding => finding.Subjects)];
}
