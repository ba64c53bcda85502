namespace StackAudit.Starting;

/// <summary>A host of code: how its repositories are recognised, and what makes it check a stack.</summary>
/// <param name="Name">As the command line takes it.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Domains">Words in the name of the machine that a remote repository is on.</param>
/// <param name="Sign">A file or folder that only its repositories have.</param>
/// <param name="Jobs">Where the files of <c>ci/NAME</c> go in a repository.</param>
public sealed record CodeHost(string Name, string Title, IReadOnlyList<string> Domains, string Sign, IReadOnlyList<HostJob> Jobs)
{
    private const string Package = "The jobs install the package StackAudit from the feeds that NuGet.config at the top of the repository names: name one that has it.";

    public static IReadOnlyList<CodeHost> All { get; } =
    [
        new("github", "GitHub", ["github"], ".github",
            [new("stackaudit.yml", ".github/workflows/stackaudit.yml"), new("stackaudit-weekly.yml", ".github/workflows/stackaudit-weekly.yml")])
        {
            LeftToDo = Package,
        },
        new("gitlab", "GitLab", ["gitlab"], ".gitlab-ci.yml", [new("stackaudit.yml", ".gitlab/stackaudit.yml")])
        {
            Entry = new(".gitlab-ci.yml", "include:\n  - local: .gitlab/stackaudit.yml\n"),
            LeftToDo = "Make a weekly schedule under Build > Pipeline schedules, and the image that .gitlab/stackaudit.yml names.",
        },
        new("azure", "Azure DevOps", ["dev.azure.com", "visualstudio.com"], "azure-pipelines.yml", [new("stackaudit.yml", ".azure/stackaudit.yml")])
        {
            LeftToDo = $"{Package}\nMake a pipeline of .azure/stackaudit.yml, and a build validation policy on main for pull requests.",
        },
    ];

    /// <summary>A file that names the others, for a host that looks at this one alone.</summary>
    public HostEntry? Entry { get; init; }

    /// <summary>What no file can do.</summary>
    public string? LeftToDo { get; init; }
}
