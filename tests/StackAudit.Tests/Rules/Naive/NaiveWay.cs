using StackAudit.Language.Binding;
using StackAudit.Model;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>A path, or a cycle, which has a component.</summary>
/// <param name="Start">Where it starts; a cycle ends there too.</param>
/// <param name="Steps">Each flow with the tools between which it is a hop.</param>
/// <param name="Component">The tools that all reach each other; none for a path.</param>
internal sealed record NaiveWay(Entity Start, (Entity Flow, Entity From, Entity To)[] Steps, Entity[] Component)
{
    public bool IsCycle => Component.Length > 0;

    public object Member(WayMember member) => member switch
    {
        WayMember.Length => (decimal)Steps.Length,
        WayMember.Steps => Steps.Select(step => (object)step.Flow).ToArray(),
        _ => Tools,
    };

    private object[] Tools => IsCycle ? [.. Steps.Select(step => step.From)] : [Start, .. Steps.Select(step => step.To)];
}
