using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Something that was asked for when a tool was approved, and that is still to do.</summary>
public sealed record OpenCondition(Entity Tool, Record Condition);
