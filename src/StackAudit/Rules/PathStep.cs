using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>One hop of the path that proves a finding.</summary>
/// <param name="Flow">The flow that makes the hop.</param>
/// <param name="From">The tool where it starts.</param>
/// <param name="To">The tool where it ends; the connector, where the path ends inside one.</param>
/// <param name="Carries">What of the matter at hand it brings, in words such as <c>carries Email</c>; empty when there is nothing to say.</param>
public sealed record PathStep(Entity Flow, Entity From, Entity To, string Carries)
{
    public Entity? Through => Flow[Flow.Kind.Fields["through"]] as Entity;

    public Location Location => Flow.Location;
}
