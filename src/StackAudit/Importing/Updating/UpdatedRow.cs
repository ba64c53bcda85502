using StackAudit.Loading;
using StackAudit.Model;

namespace StackAudit.Importing;

/// <summary>A row, and the entity of the stack that it is about.</summary>
/// <param name="Row">As the source has it.</param>
/// <param name="Id">The entity's, or the one that it gets; null for one that is known by its fields.</param>
/// <param name="Existing">Null for one that is new.</param>
/// <param name="Content">What the row says; of a row in our own table, what differs from the stack.</param>
internal sealed record UpdatedRow(TableRow Row, string? Id, Entity? Existing, ConvertedRow Content);
