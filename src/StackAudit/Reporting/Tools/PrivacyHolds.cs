using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>
/// What was found about the protection of the very data in a tool, and stands in the way of putting more of it in.
/// An exception allows somebody to wait with mending it, and is no consent of anybody's.
/// </summary>
internal sealed class PrivacyHolds
{
    private const string Category = "privacy";

    // Nobody asked on the way, the choice never gets there, the banner does not know the tag.
    private static readonly string[] OfConsent = ["STK1407", "STK1408", "STK1409"];

    // No agreement on processing, more than it names.
    private static readonly string[] OfVendor = ["STK1401", "STK1402"];

    private readonly FieldValues _values;
    private readonly ILookup<Entity, Finding> _found;

    public PrivacyHolds(IReadOnlyList<Finding> findings, FieldValues values)
    {
        _values = values;
        _found = findings.Where(finding => finding.Rule.Category == Category)
            .SelectMany(finding => finding.Subjects.Distinct(), (finding, subject) => (finding, subject))
            .Where(pair => pair.subject.Kind.Name == ToolKind.Kind.Name || (pair.subject.Kind.Name == VendorKind.Kind.Name && OfVendor.Contains(pair.finding.Rule.Code)))
            .ToLookup(pair => pair.subject, pair => pair.finding);
    }

    public static bool IsOnConsent(Entity data, FieldValues values) => values.Text(data, "basis") == "consent";

    /// <summary>What holds back a kind of data in a tool; null where nothing was found.</summary>
    public UseObstacle? For(Entity tool, Entity data)
    {
        if (!_values.Is(data, "is_personal"))
        {
            return null;
        }

        Finding[] found = [.. _found[tool], .. _values.Entity(tool, "vendor") is { } vendor ? _found[vendor] : []];
        return found.Any(finding => OfConsent.Contains(finding.Rule.Code)) && IsOnConsent(data, _values) ? UseObstacle.ConsentOpen
            : found.Any(finding => !OfConsent.Contains(finding.Rule.Code) && IsAbout(finding, data)) ? UseObstacle.PrivacyOpen
            : null;
    }

    // A finding that names no data is about all of it.
    private static bool IsAbout(Finding finding, Entity data) =>
        finding.Subjects.Contains(data) || !finding.Subjects.Any(subject => subject.Kind.Name == data.Kind.Name);
}
