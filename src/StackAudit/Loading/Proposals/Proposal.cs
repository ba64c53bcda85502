using StackAudit.Model;

namespace StackAudit.Loading;

/// <summary>What somebody asks for: a file that is laid over the stack, and no part of it until it is accepted.</summary>
/// <param name="Entity">What stands under <c>proposal:</c>; its id is the name of the file.</param>
/// <param name="Overlay">
/// What else the file holds, in its order, and whom it names without describing them. It refers into the stack, which knows nothing of it:
/// these entities are no part of the model, so that nothing computed can be asked of them.
/// </param>
public sealed record Proposal(Entity Entity, IReadOnlyList<Entity> Overlay)
{
    /// <summary>What the file says about things of a kind.</summary>
    public IEnumerable<Entity> All(string kind) => Overlay.Where(entity => entity.Kind.Name == kind);
}
