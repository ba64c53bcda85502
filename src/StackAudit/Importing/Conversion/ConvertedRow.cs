namespace StackAudit.Importing;

/// <summary>What came of a row.</summary>
/// <param name="Entity">What it says.</param>
/// <param name="Assumed">The fields that the mapping fills because the row says nothing, dotted.</param>
/// <param name="Empty">The fields whose cells are empty, dotted.</param>
internal sealed record ConvertedRow(YamlMap Entity, IReadOnlySet<string> Assumed, IReadOnlyList<string> Empty);
