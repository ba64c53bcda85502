namespace StackAudit.Reporting;

/// <summary>What a report does not hold, so that it can be handed on.</summary>
[Flags]
public enum Omissions
{
    None = 0,

    /// <summary>Amounts, prices and costs, and what is drawn from them.</summary>
    Money = 1,

    /// <summary>Names, ids and addresses of persons; teams stay.</summary>
    People = 2,

    /// <summary>Findings, missing controls and reviews, and whatever else tells where one could be hurt.</summary>
    Weaknesses = 4,
}
