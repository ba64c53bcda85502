using StackAudit.Model;

namespace StackAudit.Importing;

/// <summary>A field that a row changes.</summary>
/// <param name="Entity">Whose field it is.</param>
/// <param name="Field">Dotted where it lies in a record.</param>
/// <param name="Before">As a cell would show it; empty for nothing.</param>
/// <param name="After">The same afterwards.</param>
public sealed record FieldChange(Entity Entity, string Field, string Before, string After);
