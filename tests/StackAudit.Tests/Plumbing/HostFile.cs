using StackAudit.Starting;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Plumbing;

/// <summary>A file of ours that a host of code reads, as it reads it.</summary>
internal sealed record HostFile(string Name, string Text)
{
    private const string Action = "action.yml";

    public static HostFile OfAction { get; } = new(Action, File.ReadAllText(Repository.PathOf(Action)));

    /// <summary>Those that <c>init</c> writes, and the action.</summary>
    public static IReadOnlyList<HostFile> All { get; } = [.. CodeHost.All.SelectMany(WrittenFor), OfAction];

    public static HostFile Named(string name) => All.Single(file => file.Name == name);

    public override string ToString() => Name;

    private static IEnumerable<HostFile> WrittenFor(CodeHost host)
    {
        using var folder = new TemporaryFolder();
        StarterPlan plan = Starter.Plan(folder.Path, new HostRecognition(host, "--host"));
        return [.. plan.New.Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal)).Select(file => new HostFile(StackAudit.Text.RelativePath.Of(folder.Path, file.Path), file.Text))];
    }
}
