namespace StackAudit.Reporting;

/// <summary>What sort of day it is.</summary>
/// <param name="Name">For keys and styles.</param>
/// <param name="Title">What the day is, in a reader's words.</param>
/// <param name="About">What a page says by it: where that is left out of the page, it is.</param>
public sealed record DecisionKind(string Name, string Title, Omissions About = Omissions.None)
{
    public static readonly DecisionKind Notice = new("notice", "Last safe day for notice");
    public static readonly DecisionKind Renewal = new("renewal", "Renews, too late for notice");
    public static readonly DecisionKind End = new("end", "Contract ends");
    public static readonly DecisionKind Trial = new("trial", "Trial ends");
    public static readonly DecisionKind Sunset = new("sunset", "Switched off by the vendor");
    public static readonly DecisionKind Agreement = new("agreement", "Data-processing agreement expires", Omissions.Weaknesses);
    public static readonly DecisionKind Certificate = new("certificate", "Certificate expires", Omissions.Weaknesses);
    public static readonly DecisionKind Credential = new("credential", "Credential expires", Omissions.Weaknesses);
    public static readonly DecisionKind Interface = new("interface", "Interface version ends", Omissions.Weaknesses);
    public static readonly DecisionKind Review = new("review", "Review expires", Omissions.Weaknesses);
    public static readonly DecisionKind Condition = new("condition", "Condition of an approval due", Omissions.Weaknesses);
    public static readonly DecisionKind Exception = new("exception", "Exception ends", Omissions.Weaknesses);

    public static IReadOnlyList<DecisionKind> All { get; } =
        [Notice, Renewal, End, Trial, Sunset, Agreement, Certificate, Credential, Interface, Review, Condition, Exception];
}
