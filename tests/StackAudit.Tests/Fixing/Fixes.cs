using StackAudit.Fixing;
using StackAudit.Tests.Support;
using StackAudit.Text;

namespace StackAudit.Tests.Fixing;

/// <summary>A stack of one file, rules made for the test, and what fixing comes to.</summary>
internal sealed class Fixes : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Fixes(string stack, string rules, string settings = "as_of: 2026-06-30\n")
    {
        Before = stack;
        _folder.Write("stackaudit.yaml", settings);
        _folder.Write("stack.yaml", stack);
        _folder.Write("rules/own.rules", rules);
    }

    public string Path => _folder.Path;

    public string Before { get; }

    public FixResult Plan(bool suggested = false, string[]? only = null) => FixRun.Plan(new FixOptions
    {
        WithSuggested = suggested,
        Analysis = new AnalyzerOptions { Paths = [Path], WithBuiltInRules = false, Only = only ?? [] },
    });

    /// <summary>The text of the stack's file after the fixes.</summary>
    public string After(FixResult result) => result.Changes.Files.SingleOrDefault(file => file.Path == "stack.yaml")?.After.Content ?? Before;

    public string Read(string file) => File.ReadAllText(_folder.File(file));

    public string Write(string file, string text) => _folder.Write(file, text);

    public void Dispose() => _folder.Dispose();
}
