using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>The way of a customer through stages and tools.</summary>
public sealed record JourneyMap(Entity Journey, IReadOnlyList<StageOnMap> Stages);
