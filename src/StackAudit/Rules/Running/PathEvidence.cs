using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>A path by which a forbidden <c>reaches</c> holds.</summary>
/// <param name="Path">The path.</param>
/// <param name="Carries">Says what of the matter at hand a flow on it brings.</param>
internal sealed record PathEvidence(GraphPath Path, Func<Frame, Entity, string> Carries);
