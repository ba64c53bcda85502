namespace StackAudit.Language.Binding;

/// <summary>Whether a rule may still change, or is about to go.</summary>
public enum RuleStatus
{
    Stable,
    Preview,
    Deprecated,
}
