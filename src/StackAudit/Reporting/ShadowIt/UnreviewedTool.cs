using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>A tool that people work with and that IT has not approved.</summary>
/// <param name="Tool">Which.</param>
/// <param name="Request">The review that was asked for and is not answered; null where nobody asked.</param>
/// <param name="Findings">What is found about it because of that, the worst first; none where there is nothing to do about it, as with a young sandbox.</param>
public sealed record UnreviewedTool(Entity Tool, Record? Request, IReadOnlyList<Finding> Findings);
