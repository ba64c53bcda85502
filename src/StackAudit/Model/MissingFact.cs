namespace StackAudit.Model;

/// <summary>A fact that nobody has written down: the field, dotted from its kind, of one entity.</summary>
/// <param name="Field">Such as <c>regions</c> or <c>owners.business</c>.</param>
public readonly record struct MissingFact(Entity Entity, string Field)
{
    // Sets of them are large, and in most an entity lacks but one or two.
    public override int GetHashCode() => (Entity.Ordinal * 31) + Field.Length;
}
