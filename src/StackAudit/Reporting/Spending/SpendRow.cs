using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What is spent a year on one category, team or vendor.</summary>
/// <param name="Key">The category, or the id of the team, person or vendor; null for what belongs to none.</param>
/// <param name="Entity">The team, person or vendor.</param>
/// <param name="Members">The vendors that belong to it, for a vendor at the top of others; the tools, else.</param>
/// <param name="Sum">In the currencies of <see cref="Spend.Currencies"/>.</param>
public sealed record SpendRow(string? Key, Entity? Entity, IReadOnlyList<Entity> Members, Money Sum)
{
    public decimal In(string currency) => Sum.Parts.FirstOrDefault(part => part.Currency == currency).Amount;
}
