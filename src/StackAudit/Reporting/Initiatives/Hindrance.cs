using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Something that an initiative waits for.</summary>
/// <param name="Text">What it is about, in the words of who wrote it down; null where there are none.</param>
/// <param name="Since">The day since when; null where nobody knows.</param>
/// <param name="Tool">The tool that is under review.</param>
/// <param name="Whom">Who would have to answer; null where nobody is named.</param>
public sealed record Hindrance(HindranceKind Kind, string? Text, DateOnly? Since, Entity? Tool = null, Entity? Whom = null);
