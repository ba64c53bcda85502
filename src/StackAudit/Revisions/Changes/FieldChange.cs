using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>What became of a field. Of a list, only the elements that came and went are named.</summary>
/// <param name="Field">Its path from the thing.</param>
/// <param name="Before">Empty where there was nothing.</param>
/// <param name="After">Empty where there is nothing any more.</param>
/// <param name="Location">Where it is written now; where it is no more, where it was.</param>
/// <param name="IsList">Whether the values are elements that went and came.</param>
public sealed record FieldChange(string Field, IReadOnlyList<string> Before, IReadOnlyList<string> After, Location Location, bool IsList);
