namespace StackAudit.Output;

/// <summary>One box of the picture of all flows, in words.</summary>
/// <param name="What">The status of a tool, or how many tools a group has.</param>
/// <param name="To">Those to which it sends.</param>
internal sealed record FlowRow(Markup Name, Markup What, Markup To);
