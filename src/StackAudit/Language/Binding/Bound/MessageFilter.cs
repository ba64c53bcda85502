namespace StackAudit.Language.Binding;

/// <summary>How a hole of a message is printed.</summary>
internal enum MessageFilter
{
    None,
    List,
    Count,
    Ago,
    InDays,
    Date,
    Money,
    Upper,
    Percent,
}
