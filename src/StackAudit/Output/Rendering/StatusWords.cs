using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What becomes of a finding, as outputs name it.</summary>
internal static class StatusWords
{
    public static string Word(this FindingStatus status) => status switch
    {
        FindingStatus.Excepted => "excepted",
        FindingStatus.Baselined => "baselined",
        FindingStatus.New => "new",
        FindingStatus.Unchanged => "unchanged",
        _ => "active",
    };
}
