using System.Text.Json;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class ProposedFixTests
{
    private const string Stack = "tools:\n  zap: { name: Zapier 😀, status: retired }  # gone\n  crm: { name: CRM, status: active }\nflows:\n  - from: zap\n    to: crm   # by whom?\n    status: broken  # since May\n";

    [Fact]
    public void TheTitleStandsInTheText()
    {
        Assert.Contains("\n  = fix: Mark the flow as retired\n", Check("text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheEditsInJsonMendTheTextThatWasLoaded()
    {
        using var json = JsonDocument.Parse(Check("json").Out);
        JsonElement fix = json.RootElement.GetProperty("findings")[0].GetProperty("fixes")[0];
        TextEdit[] edits = [.. fix.GetProperty("edits").EnumerateArray().Select(Read)];

        Assert.Equal("Mark the flow as retired", fix.GetProperty("title").GetString());
        Assert.Equal("suggest", fix.GetProperty("kind").GetString());
        Assert.Equal(
            Stack.Replace("status: broken", "status: retired", StringComparison.Ordinal),
            TextEdits.Apply(new SourceText("tools.yaml", Stack), edits).Content);
    }

    private static TextEdit Read(JsonElement edit) => new(
        edit.GetProperty("file").GetString()!,
        new TextSpan(edit.GetProperty("start").GetInt32(), edit.GetProperty("length").GetInt32()),
        edit.GetProperty("text").GetString()!);

    private static CommandRun Check(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Write("tools.yaml", Stack);
        return CommandRun.Of("check", folder.Path, "--only", "STK2104", "--as-of", "2026-06-30", "--all", "--format", format);
    }
}
