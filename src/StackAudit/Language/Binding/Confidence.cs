namespace StackAudit.Language.Binding;

/// <summary>How sure the findings of a rule are to be true, in rising order.</summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}
