using StackAudit.Cli.Completion;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Completion;

/// <summary>Each script, in its shell.</summary>
public sealed class CompletionScriptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CompletionScriptTests()
    {
        _folder.Write("tools.yaml", "tools: { crm: { name: CRM, status: active }, crm-$(touch hacked): { name: X, status: active } }\n");
        foreach (CompletionScript script in CompletionScript.All)
        {
            _folder.Write(script.Shell, script.Text);
        }
    }

    [Theory]
    [InlineData("stackaudit check --pres", "--preset")]
    [InlineData("stackaudit check --preset ad", "adopt")]
    [InlineData("stackaudit check --only category:priv", "privacy")]
    [InlineData("stackaudit check --preset=ad", "adopt")]
    public void BashAsksTheProgram(string line, string found)
    {
        ShellRun run = ShellRun.Of($"source ./bash; COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; _stackaudit stackaudit; echo \"${{COMPREPLY[*]}}\"", _folder.Path);

        Assert.Equal(new ShellRun(0, found + "\n", ""), run);
    }

    [Fact]
    public void WhatAStackSaysIsNeverRun()
    {
        ShellRun.Done("source ./bash; COMP_LINE='stackaudit show cr'; COMP_POINT=18; _stackaudit stackaudit", _folder.Path);

        Assert.False(File.Exists(_folder.File("hacked")));
    }

    [ShellFact("zsh")]
    public void ZshAsksTheProgram()
    {
        ShellRun run = ShellRun.Of("compdef() { }; compadd() { print -l $found }; _files() { }; source ./zsh; words=(stackaudit); BUFFER='stackaudit check --preset '; CURSOR=26; _stackaudit", _folder.Path, shell: "zsh");

        Assert.Equal(new ShellRun(0, "adopt\nstandard\nstrict\n", ""), run);
    }

    [ShellFact("fish")]
    public void FishAsksTheProgram()
    {
        ShellRun run = ShellRun.Of("source ./fish; complete -C 'stackaudit check --pres'", _folder.Path, [new("HOME", _folder.Path)], "fish");

        Assert.Contains("--preset", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
