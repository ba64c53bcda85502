using StackAudit.Language.Linting;

namespace StackAudit.Rules;

/// <summary>How many steps a rule takes at most.</summary>
/// <param name="Here">On the stack at hand.</param>
/// <param name="Large">On one with 10,000 tools and 30,000 flows.</param>
/// <param name="Advice">What makes it cheaper.</param>
public sealed record RuleCost(RuleDescriptor Rule, double Here, double Large, string Advice)
{
    /// <summary>Beyond this, a rule makes people wait.</summary>
    public const double Much = CostLint.Much;

    /// <summary>Whether the lint of rules warns: it is too much for the stack at hand.</summary>
    public bool IsHigh => Here > Much;
}
