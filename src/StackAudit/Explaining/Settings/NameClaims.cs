namespace StackAudit.Explaining;

/// <summary>All that is said of a parameter, or of the row of a table.</summary>
/// <param name="Name">Of a row <c>table.key</c>.</param>
/// <param name="Bounds">What it may be set to; null when that is open.</param>
/// <param name="Claims">The one in force first; none where a row was never there.</param>
public sealed record NameClaims(string Name, string? Bounds, IReadOnlyList<SettingClaim> Claims);
