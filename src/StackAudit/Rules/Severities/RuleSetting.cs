using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>With which severity a rule runs, or that it does not, and who decided that.</summary>
/// <param name="Rule">The rule as it was written, with the severity that it has by itself.</param>
/// <param name="Severity">The one in force; off for a rule that does not run.</param>
/// <param name="Origin">Who decided.</param>
public sealed record RuleSetting(RuleDescriptor Rule, Severity Severity, SeverityOrigin Origin)
{
    /// <summary>The key of the entry that decided, such as <c>category:privacy</c>, or the option with its word; null where neither did.</summary>
    public string? Key { get; init; }

    /// <summary>Where it is written; null for the command line, a preset's own choice and the rule itself.</summary>
    public Location? Location { get; init; }

    /// <summary>Why, in the words of whoever wrote the entry.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether all its findings have this severity: clauses of the rule that raise it are replaced as well.</summary>
    public bool ReplacesClauses { get; init; }

    /// <summary>Whether the files of settings have set it, and not the rule, a preset or the command line.</summary>
    public bool IsConfigured => Origin is SeverityOrigin.Locked or SeverityOrigin.Rule or SeverityOrigin.Category or SeverityOrigin.All;
}
