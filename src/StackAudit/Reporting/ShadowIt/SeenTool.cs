using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>Something that logs, invoices or the site show, and that the inventory does not know.</summary>
/// <param name="Sightings">Who saw it, the latest first; at least one.</param>
/// <param name="Finding">What was found about it; null where it is too little to hear of.</param>
public sealed record SeenTool(IReadOnlyList<Entity> Sightings, Finding? Finding);
