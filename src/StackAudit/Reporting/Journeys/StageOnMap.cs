using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>A stage of a journey as a map shows it.</summary>
/// <param name="Tools">Those that are live.</param>
/// <param name="IsGap">Nothing serves customers here, though it is no stage at a counter.</param>
/// <param name="ToNext">How the next stage hears of the customer.</param>
public sealed record StageOnMap(Record Stage, string Name, IReadOnlyList<Entity> Tools, bool IsOffline, bool IsGap, HandOff ToNext);
