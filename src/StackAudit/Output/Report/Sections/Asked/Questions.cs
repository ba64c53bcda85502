namespace StackAudit.Output;

/// <summary>Missing facts as questions to who works with the thing, each with what the answer is good for.</summary>
internal static class Questions
{
    private static readonly Dictionary<(string Kind, string Field), (string Question, string Reason)> Known = new()
    {
        [("tool", "owners.business")] = ("Who decides about it?", "So that everybody knows whom to ask."),
        [("tool", "owners.deputy")] = ("Who stands in for its owner?", "So that nothing waits for somebody to come back from holiday."),
        [("tool", "description")] = ("What is it for, in a sentence?", "So that others find it here."),
        [("tool", "category")] = ("What kind of tool is it?", "So that others find it here."),
        [("tool", "capabilities")] = ("What can one do with it?", "So that nobody buys the same again."),
        [("tool", "business_case")] = ("What do we gain from it?", "So that it is kept when money is short."),
        [("tool", "users")] = ("How many people use it?", "So that we have as many places in it as we need."),
        [("tool", "since")] = ("Since when do we use it?", "So that its contract can be judged."),
        [("tool", "trial_ends")] = ("When does the trial end?", "So that somebody decides in time."),
        [("tool", "stores")] = ("Which data is kept in it?", "So that it can be approved for just that."),
        [("tool", "collects")] = ("Which data do people enter in it?", "So that we can tell them what happens to it."),
        [("tool", "verified_on")] = ("Is what stands here still true?", "So that others can rely on it."),
        [("kpi", "owner")] = ("Who looks after this figure?", "So that questions about it get an answer."),
        [("kpi", "definition")] = ("How is this figure worked out?", "So that two reports show the same."),
        [("kpi", "source")] = ("From which tool is this figure taken?", "So that it can be led back to where it comes from."),
        [("kpi", "needs")] = ("What is this figure made of?", "So that we notice when something of it is missing."),
        [("report", "owner")] = ("Who looks after this report?", "So that questions about it get an answer."),
        [("report", "freshness")] = ("How old may its figures be?", "So that the data comes often enough."),
        [("report", "needs")] = ("What does this report need?", "So that we notice when something of it is missing."),
        [("journey", "carries")] = ("What goes with the customer on this journey?", "So that nobody is asked twice."),
        [("journey", "outcome")] = ("What shows that this journey worked?", "So that we can tell what to do more of."),
        [("initiative", "rank")] = ("What comes first?", "So that both sides work on the same."),
        [("initiative", "ice")] = ("What do impact, confidence and ease come to?", "So that it finds its place on the list."),
        [("initiative", "target")] = ("When shall it be ready?", "So that the people for it are there."),
        [("initiative", "measure")] = ("How will we know that it worked?", "So that we can show it afterwards."),
        [("initiative", "measure.metric")] = ("How will we know that it worked?", "So that we can show it afterwards."),
        [("initiative", "measure.result")] = ("What came of it?", "So that the next one can be better."),
        [("initiative", "serves")] = ("Which goal does it serve?", "So that it finds its place on the list."),
    };

    public static bool CanAsk(string kind, string field) => Known.ContainsKey((kind, field));

    public static (string Question, string Reason) Of(string kind, string field) => Known[(kind, field)];
}
