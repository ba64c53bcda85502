using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>How far the approvals of one tool reach, one kind of data at a time. IT's is in force.</summary>
/// <param name="reviews">The tool's reviews.</param>
/// <param name="values">The fields of the stack.</param>
/// <param name="declared">The data that the tool is described with.</param>
/// <param name="privacyReviews">Whether privacy reviews tools here at all; where it does not, IT's approval must name personal data itself.</param>
/// <param name="holds">What was found about the data in this tool.</param>
/// <param name="isUnsigned">Whether a side that must agree has not.</param>
internal sealed class ApprovalReach(ToolReviews reviews, FieldValues values, IReadOnlyList<Entity> declared, bool privacyReviews, Func<Entity, UseObstacle?> holds, bool isUnsigned)
{
    private readonly Record _it = reviews.InForce("it")!;
    private readonly Record? _privacy = reviews.InForce("privacy");

    public bool Reaches(Entity data) => ObstacleTo(data) is null;

    public UseObstacle? ObstacleTo(Entity data)
    {
        bool isPersonal = values.Is(data, "is_personal");
        if (!isPersonal && values.Text(data, "classification") is "public" or "internal")
        {
            return null;
        }

        if (!Covers(_it, data))
        {
            return UseObstacle.BeyondApproval;
        }

        if (isPersonal && !(privacyReviews ? _privacy is not null && Covers(_privacy, data) : reviews.DataOf(_it) is not null))
        {
            return UseObstacle.PrivacyMissing;
        }

        return holds(data) ?? (isUnsigned ? UseObstacle.SignOffMissing : null);
    }

    private bool Covers(Record review, Entity data) => (reviews.DataOf(review) ?? declared).Contains(data);
}
