using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>With what a check was done, for whoever wants to look closer.</summary>
/// <param name="Rules">The rules that ran.</param>
/// <param name="Known">All rules, whether they ran or not.</param>
internal sealed record Workings(EvaluationContext Context, IReadOnlyList<BoundRule> Rules, BoundRules Known);
