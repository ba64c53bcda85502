using System.Text.Json;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class ProposedFixTests
{
    private const string Stack = "tools:\n  zap:\n    name: Zapier 😀  # ours\n    status: active\n";

    [Fact]
    public void TheTitleStandsInTheText()
    {
        Assert.Contains("\n  = fix: Record that a review was requested\n", Check("text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheEditsInJsonMendTheTextThatWasLoaded()
    {
        using var json = JsonDocument.Parse(Check("json").Out);
        JsonElement fix = json.RootElement.GetProperty("findings")[0].GetProperty("fixes")[0];
        TextEdit[] edits = [.. fix.GetProperty("edits").EnumerateArray().Select(Read)];

        Assert.Equal("Record that a review was requested", fix.GetProperty("title").GetString());
        Assert.Equal("suggest", fix.GetProperty("kind").GetString());
        Assert.Equal(
            Stack.TrimEnd() + "\n    reviews:\n      - { kind: it, outcome: requested, requested_on: 2026-06-30 }\n",
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
        return CommandRun.Of("check", folder.Path, "--only", "STK1004", "--as-of", "2026-06-30", "--all", "--format", format);
    }
}
