using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Where a finding is shown in a pull request, which shows only what it changes: at the first of the places that prove it that lies in the change, else where it stands.</summary>
internal static class PrimaryPlace
{
    public static Location Of(Finding finding, SinceSummary? since)
    {
        if (since == null)
        {
            return finding.Location;
        }

        IEnumerable<Location> evidence = [finding.Location, .. finding.Path.Select(step => step.Location), .. finding.Related.Select(related => related.Location)];
        return evidence.Where(since.Changed.Contains).Cast<Location?>().FirstOrDefault() ?? finding.Location;
    }
}
