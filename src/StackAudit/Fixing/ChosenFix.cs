using StackAudit.Rules;

namespace StackAudit.Fixing;

/// <summary>A finding and the one of its fixes that is meant.</summary>
public sealed record ChosenFix(Finding Finding, Fix Fix)
{
    /// <summary>What tells it from others over all passes, in which findings and edits are made anew.</summary>
    internal (string, string) Key => (Finding.Id, Fix.Title);

    /// <summary>The files that it changes, in the order of their paths.</summary>
    public IReadOnlyList<string> Files => [.. Fix.Edits.Select(edit => edit.File).Distinct().Order(StringComparer.Ordinal)];
}
