using System.Globalization;
using System.Text.Json;
using StackAudit.Editing;
using StackAudit.Fixing;
using StackAudit.Language.Compilation;

namespace StackAudit.Output;

/// <summary>What was fixed, for other programs. It has no version yet.</summary>
internal static class FixJson
{
    public static void Write(FixResult result, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteString("asOf", Printer.Date(result.AsOf));
            json.WriteBoolean("dryRun", result.IsDryRun);
            json.WriteNumber("passes", result.Passes);
            json.WriteNumber("exit", result.ExitCode);
            json.WriteArray("fixed", result.Fixed, (_, fix) => WriteFix(json, fix, null, null));
            json.WriteArray("remaining", result.Remaining, (_, remaining) => WriteFix(json, remaining.Chosen, Word(remaining.Reason), null));
            json.WriteArray("rolledBack", result.RolledBack, (_, back) => WriteFix(json, back.Chosen, null, back.Why));
            json.WriteArray("files", result.Changes.Files, (_, file) => WriteFile(json, file));
        });
    }

    private static void WriteFix(Utf8JsonWriter json, ChosenFix fix, string? reason, string? why)
    {
        json.WriteStartObject();
        json.WriteString("id", fix.Finding.Id);
        json.WriteString("code", fix.Finding.Rule.Code);
        json.WriteString("name", fix.Finding.Rule.Name);
        json.WriteString("message", fix.Finding.Message);
        json.WriteLocation(fix.Finding.Location);
        json.WriteString("title", fix.Fix.Title);
        json.WriteString("kind", fix.Fix.IsSafe ? "safe" : "suggest");
        json.WriteArray("files", fix.Files, (_, file) => json.WriteStringValue(file));
        if (reason is not null)
        {
            json.WriteString("reason", reason);
        }

        if (why is not null)
        {
            json.WriteString("why", why);
        }

        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileChange file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("diff", FileChanges.DiffOf(file));
        json.WriteEndObject();
    }

    private static string Word(RemainingReason reason) => reason switch
    {
        RemainingReason.Suggested => "suggested",
        RemainingReason.RolledBack => "rolled-back",
        RemainingReason.Outside => "outside",
        _ => "unsettled",
    };
}
