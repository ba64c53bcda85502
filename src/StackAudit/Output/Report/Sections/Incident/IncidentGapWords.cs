using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What is not known, as questions in plain words.</summary>
internal static class IncidentGapWords
{
    private const int Most = 12;

    public static ViewObject Of(IncidentGap gap, ReportContext context) => new()
    {
        ["question"] = Question(gap.What),
        ["of"] = Markup.Join(", ", gap.Of.Take(Most).Select(entity => entity.Kind.Name == "flow" ? IncidentWords.Flow(entity, context) : context.Text.Name(entity)))
            + Markup.Encode(gap.Of.Count > Most ? " and others" : ""),
    };

    private static string Question(UnknownInIncident what) => what switch
    {
        UnknownInIncident.KeptData => "Which data does it keep?",
        UnknownInIncident.Regions => "In which countries does it keep data?",
        UnknownInIncident.Owner => "Who answers for it?",
        UnknownInIncident.Vendor => "Who stands behind it?",
        UnknownInIncident.CarriedData => "Which data does this connection carry?",
        UnknownInIncident.SignIn => "With which key does this connection sign in?",
        UnknownInIncident.SecretPlace => "In which tool does the key of this connection lie?",
        UnknownInIncident.RunsAs => "In whose name does this connection run?",
        UnknownInIncident.Classification => "How sensitive is it?",
        UnknownInIncident.Subjects => "Whose personal data is it?",
        UnknownInIncident.BreachNotice => "By when must they tell us of a breach?",
        UnknownInIncident.SecurityContact => "Whom do we call there about security?",
        UnknownInIncident.DataAgreement => "Is there an agreement on the data they process for us?",
        UnknownInIncident.Contract => "Under which contract do we work with them?",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
