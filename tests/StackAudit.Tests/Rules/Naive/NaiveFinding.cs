using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>What one identity came to.</summary>
internal sealed record NaiveFinding(
    string Code, string Identity, string Message, Severity Severity, Location Place, List<(Location Place, string Label)> Related, NaiveWay? Path, Entity[] Assignees, NaiveMoney? Money);
