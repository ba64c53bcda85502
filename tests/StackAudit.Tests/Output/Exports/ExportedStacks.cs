using StackAudit.BrowserTests.Hostile;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output.Exports;

/// <summary>Stacks of all sorts, and what an export makes of each, as files.</summary>
internal sealed class ExportedStacks : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExportedStacks()
    {
        _folder.Write("empty/stack.yaml", "tools: { gone: { name: Gone, status: rejected } }\n");
        Directory.CreateDirectory(_folder.File("hostile"));
        HostileStack.Write(_folder.File("hostile"));
        Paths = [Repository.PathOf("examples", "retailer"), Repository.PathOf("examples", "troubled"), Repository.PathOf("examples", "minimal"), _folder.File("empty"), Hostile];
    }

    public IReadOnlyList<string> Paths { get; }

    public string Hostile => _folder.File("hostile");

    public string File(string name) => _folder.File(name);

    /// <summary>The file that an export of each stack wrote.</summary>
    public IReadOnlyList<string> ExportAll(params string[] args) => [.. Paths.Select(path => Export(path, args))];

    public string Export(string stack, params string[] args)
    {
        string file = _folder.File($"{Path.GetFileName(stack)}-{string.Join('-', args).Replace("--", "", StringComparison.Ordinal)}.out");
        CommandRun run = CommandRun.Of(["export", .. args, stack, "--as-of", "2026-06-30", "--out", file]);
        return run.ExitCode == 0 ? file : throw new InvalidOperationException($"{stack}: {run.Error}");
    }

    public void Dispose() => _folder.Dispose();
}
