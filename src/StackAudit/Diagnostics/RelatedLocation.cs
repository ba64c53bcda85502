using StackAudit.Text;

namespace StackAudit.Diagnostics;

/// <summary>A further place that a reader needs, with what is to be seen there.</summary>
public readonly record struct RelatedLocation(Location Location, string Message);
