using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What is asked of one team and its people.</summary>
/// <param name="Team">Null where nobody is named.</param>
/// <param name="Conditions">To meet, the oldest first.</param>
/// <param name="Requests">To answer.</param>
/// <param name="Questions">Facts to tell.</param>
public sealed record TeamAsks(Entity? Team, IReadOnlyList<OpenCondition> Conditions, IReadOnlyList<(Entity Tool, Record Request)> Requests, IReadOnlyList<OpenQuestion> Questions);
