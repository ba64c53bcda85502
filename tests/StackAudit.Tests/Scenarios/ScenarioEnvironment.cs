using System.Diagnostics;

namespace StackAudit.Tests.Scenarios;

/// <summary>What programs are told about the world they run in: the same on every machine, in CI or not.</summary>
internal static class ScenarioEnvironment
{
    private static readonly string[] Unset = ["NO_COLOR", "CI", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITLAB_CI", "TF_BUILD", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"];

    private static readonly (string Name, string Value)[] Git =
    [
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_AUTHOR_NAME", "Sam"),
        ("GIT_AUTHOR_EMAIL", "sam@example.org"),
        ("GIT_AUTHOR_DATE", "2026-11-01T09:00:00Z"),
        ("GIT_COMMITTER_NAME", "Sam"),
        ("GIT_COMMITTER_EMAIL", "sam@example.org"),
        ("GIT_COMMITTER_DATE", "2026-11-01T09:00:00Z"),
    ];

    public static void Set(ProcessStartInfo start)
    {
        foreach (string name in Unset)
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in Git)
        {
            start.Environment[name] = value;
        }
    }
}
