using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What is not known, as questions in plain words.</summary>
internal static class IncidentGapWords
{
    private const int Most = 12;

    public static ViewObject Of(IncidentGap gap, ReportContext context) => new()
    {
        ["question"] = Question(gap.What, gap.Of.Count > 1),
        ["of"] = Markup.Join(", ", gap.Of.Take(Most).Select(entity => entity.Kind.Name == "flow" ? IncidentWords.Flow(entity, context) : context.Text.Name(entity)))
            + Markup.Encode(gap.Of.Count > Most ? " and others" : ""),
    };

    private static string Question(UnknownInIncident what, bool several) => what switch
    {
        UnknownInIncident.KeptData => several ? "Which data do they keep?" : "Which data does it keep?",
        UnknownInIncident.Regions => several ? "In which countries do they keep data?" : "In which countries does it keep data?",
        UnknownInIncident.Owner => several ? "Who answers for them?" : "Who answers for it?",
        UnknownInIncident.Address => several ? "How do we reach them?" : "How do we reach this one?",
        UnknownInIncident.Vendor => several ? "Who stands behind them?" : "Who stands behind it?",
        UnknownInIncident.CarriedData => several ? "Which data do these connections carry?" : "Which data does this connection carry?",
        UnknownInIncident.SignIn => several ? "With which keys do these connections sign in?" : "With which key does this connection sign in?",
        UnknownInIncident.SecretPlace => several ? "In which tools do the keys of these connections lie?" : "In which tool does the key of this connection lie?",
        UnknownInIncident.RunsAs => several ? "In whose name do these connections run?" : "In whose name does this connection run?",
        UnknownInIncident.Classification => several ? "How sensitive are they?" : "How sensitive is it?",
        UnknownInIncident.Subjects => several ? "Whose personal data are they?" : "Whose personal data is it?",
        UnknownInIncident.BreachNotice => "By when must they tell us of a breach?",
        UnknownInIncident.SecurityContact => "Whom do we call there about security?",
        UnknownInIncident.DataAgreement => "Is there an agreement on the data they process for us?",
        UnknownInIncident.Contract => "Under which contract do we work with them?",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
