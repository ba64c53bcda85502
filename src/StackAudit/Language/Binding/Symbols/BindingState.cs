namespace StackAudit.Language.Binding;

/// <summary>How far a definition is; meeting one in progress means that it needs itself.</summary>
internal enum BindingState
{
    Unbound,
    InProgress,
    Bound,
}
