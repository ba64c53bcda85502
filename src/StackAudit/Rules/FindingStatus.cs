namespace StackAudit.Rules;

/// <summary>Whether a finding counts.</summary>
public enum FindingStatus
{
    Active,
    Excepted,
    Baselined,
    New,
}
