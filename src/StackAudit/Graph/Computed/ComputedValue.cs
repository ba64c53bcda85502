using StackAudit.Model;

namespace StackAudit.Graph.Computed;

/// <summary>The value of a computed field, with the facts that it had to do without; whoever reads it passes these on.</summary>
public readonly record struct ComputedValue(object? Value, IReadOnlyList<MissingFact> Without)
{
    public ComputedValue(object? value)
        : this(value, [])
    {
    }
}
