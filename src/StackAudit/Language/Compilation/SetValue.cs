using StackAudit.Text;

namespace StackAudit.Language.Compilation;

/// <summary>A value that a company has set in place of the default.</summary>
/// <param name="Value">In the form in which rules hold it.</param>
/// <param name="Location">Where it is set, the value itself.</param>
internal sealed record SetValue(object Value, Location Location)
{
    /// <summary>Why, as the entry says that sets it; null where it does not, and for what no rule has for itself.</summary>
    public string? Reason { get; init; }
}
