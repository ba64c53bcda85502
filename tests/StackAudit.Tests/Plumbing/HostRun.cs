using StackAudit.Tests.Scenarios;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Plumbing;

/// <summary>Runs the steps of a file one after the other in a repository, as its host does: with the files through which GitHub's steps speak, and with stand-ins for what needs the host.</summary>
internal sealed class HostRun : IDisposable
{
    private const string Separator = "\u001f";

    private readonly TemporaryFolder _folder = new();
    private readonly HostExpressions _expressions;
    private readonly bool _records;

    /// <param name="records">Whether <c>stackaudit</c> and <c>dotnet</c> only write down how they are called.</param>
    public HostRun(bool records, Action<string>? prepare = null)
    {
        _records = records;
        Directory.CreateDirectory(Repository);
        foreach (string name in (string[])["path", "output", "summary", "calls"])
        {
            _folder.Write(name, "");
        }

        StandIn("gh", "case \"$*\" in *--paginate*) cat \"$KNOWN_COMMENTS\";; esac");
        if (records)
        {
            StandIn("stackaudit", "");
            StandIn("dotnet", "");
        }

        _folder.Write("comments", "");
        ShellRun.Done("git init -q -b main", Repository);
        prepare?.Invoke(Repository);
        ShellRun.Done("git add -A && git commit -q --allow-empty -m base", Repository);
        _expressions = new HostExpressions(ShellRun.Done("git rev-parse HEAD", Repository).Out.Trim());
    }

    public string Repository => _folder.File("repository");

    /// <summary>How the stand-ins were called, the name first.</summary>
    public IReadOnlyList<string[]> Calls => [.. File.ReadLines(_folder.File("calls")).Select(line => line.TrimEnd(Separator[0]).Split(Separator))];

    public string Summary => File.ReadAllText(_folder.File("summary"));

    public void KnowComment(string id) => _folder.Write("comments", id + "\n");

    /// <summary>Runs the steps of a file until one does not end with 0.</summary>
    public IReadOnlyList<(HostStep Step, ShellRun Run)> Run(HostFile file, IReadOnlyDictionary<string, string>? more = null)
    {
        var runs = new List<(HostStep, ShellRun)>();
        foreach (HostStep step in HostSteps.Of(file.Text))
        {
            var variables = new Dictionary<string, string>(step.Variables.Select(pair => KeyValuePair.Create(pair.Key, _expressions.In(pair.Value))));
            foreach ((string name, string value) in World().Concat(more ?? new Dictionary<string, string>()))
            {
                variables[name] = value;
            }

            ShellRun run = ShellRun.Of($"set -eo pipefail\n{_expressions.In(step.Script)}", Repository, variables);
            runs.Add((step, run));
            ReadOutputs();
            if (run.ExitCode != 0)
            {
                break;
            }
        }

        return runs;
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<KeyValuePair<string, string>> World() =>
    [
        new("PATH", $"{_folder.File("bin")}:{string.Concat(File.ReadLines(_folder.File("path")).Select(path => path + ":"))}{(_records ? "" : Path.GetDirectoryName(ProgramUnderTest.Path) + ":")}{Environment.GetEnvironmentVariable("PATH")}"),
        new("CALLS", _folder.File("calls")),
        new("KNOWN_COMMENTS", _folder.File("comments")),
        new("RUNNER_TEMP", _folder.Path),
        new("AGENT_TEMPDIRECTORY", _folder.Path),
        new("GITHUB_ACTION_PATH", Support.Repository.Root),
        new("GITHUB_PATH", _folder.File("path")),
        new("GITHUB_OUTPUT", _folder.File("output")),
        new("GITHUB_STEP_SUMMARY", _folder.File("summary")),
        new("GITHUB_REPOSITORY", "acme/stack"),
        new("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
    ];

    private void StandIn(string name, string further)
    {
        string path = _folder.Write($"bin/{name}", $"#!/bin/sh\nprintf '%s{Separator}' {name} \"$@\" >> \"$CALLS\"\necho >> \"$CALLS\"\n{further}\n");
        ShellRun.Done($"chmod +x '{path}'", _folder.Path);
    }

    private void ReadOutputs()
    {
        foreach (string line in File.ReadLines(_folder.File("output")))
        {
            _expressions.Outputs[line.Split('=', 2)[0]] = line.Split('=', 2)[1];
        }
    }
}
