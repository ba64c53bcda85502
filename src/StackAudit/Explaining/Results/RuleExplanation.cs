using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>A rule in plain words.</summary>
public sealed record RuleExplanation : Explanation
{
    public required RuleDescriptor Rule { get; init; }

    public required Location Place { get; init; }

    /// <summary>What it does, a sentence for each clause in the order of work.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>When the severity is raised, such as <c>error where nobody asked</c>.</summary>
    public required IReadOnlyList<string> Raised { get; init; }

    public required IReadOnlyList<ParameterExplanation> Parameters { get; init; }

    /// <summary>The definitions that it uses, directly or through each other.</summary>
    public required IReadOnlyList<NameExplanation> Definitions { get; init; }

    /// <summary>The tables that it looks into, with their rows in words.</summary>
    public required IReadOnlyList<NameExplanation> Tables { get; init; }

    /// <summary>The smallest one out of its tests in which something is found; null when no test has one.</summary>
    public required RuleExample? Failing { get; init; }

    /// <summary>The smallest one in which it looked and found nothing.</summary>
    public required RuleExample? Passing { get; init; }
}
