using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Which hop of a finding's path is the one to look at.</summary>
internal static class OffendingHop
{
    /// <summary>The hop along the flow that the finding is about or stands at; where it is about no flow, the one that ends where nothing should arrive: the last.</summary>
    /// <returns>Its place in the path.</returns>
    public static int Of(Finding finding)
    {
        for (int hop = 0; hop < finding.Path.Count; hop++)
        {
            PathStep step = finding.Path[hop];
            if (finding.Subjects.Any(subject => subject.Kind.Name == FlowKind.Kind.Name && subject == step.Flow) || IsWithin(finding, step))
            {
                return hop;
            }
        }

        return finding.Path.Count - 1;
    }

    private static bool IsWithin(Finding finding, PathStep step) =>
        finding.Location.Source == step.Location.Source && finding.Location.Span.Start >= step.Flow.Span.Start && finding.Location.Span.End <= step.Flow.Span.End;
}
