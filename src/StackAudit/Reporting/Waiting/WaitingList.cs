using StackAudit.Loading;
using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Who waits for whom in a stack.</summary>
public static class WaitingList
{
    /// <summary>The longest wait first, those of which nobody wrote down since when last.</summary>
    /// <param name="model">The stack.</param>
    /// <param name="values">Its fields.</param>
    /// <param name="sides">Who is on which side.</param>
    /// <param name="proposals">What is asked for and not decided, besides what the stack says.</param>
    public static IReadOnlyList<Wait> Of(StackModel model, FieldValues values, Sides sides, IReadOnlyList<Proposal> proposals)
    {
        var people = new Askers(model, sides);
        return
        [
            .. new ReviewWaits(values, people).All(model)
                .Concat(new ProposalWaits(values, people).All(proposals))
                .Concat(new InitiativeWaits(values, people).All(model))
                .OrderBy(wait => wait.Since ?? DateOnly.MaxValue)
                .ThenBy(wait => wait.About.Id, StringComparer.Ordinal),
        ];
    }
}
