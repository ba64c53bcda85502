using System.Text.Json;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void KindsAndFieldsArePrinted()
    {
        CommandRun run = CommandRun.Of("schema", _folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("offboarding", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCompanysOwnFieldsAreAmongThem()
    {
        _folder.Write("stackaudit.yaml", "fields: [{ kind: tool, name: cost_centre, type: text, text: Where finance books it. }]\n");
        _folder.Write("tools.yaml", "tools: { crm: { name: CRM, status: active } }\n");
        Assert.Contains("cost_centre", CommandRun.Of("schema", _folder.Path).Out, StringComparison.Ordinal);
        Assert.Contains("cost_centre", CommandRun.Of("schema", "--json", _folder.File("tools.yaml")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheJsonSchemaIsJson()
    {
        using JsonDocument schema = JsonDocument.Parse(CommandRun.Of("schema", "--json", _folder.Path).Out);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void AMistakeInTheSettingsIsToldAndIsExitTwo()
    {
        _folder.Write("stackaudit.yaml", "curency: EUR\n");
        CommandRun run = CommandRun.Of("schema", _folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("stackaudit.yaml:1:1", run.Error, StringComparison.Ordinal);
    }
}
