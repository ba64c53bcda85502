using System.Text.Json;
using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>Writes how the run went: what could not be loaded, and what had to be left out.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, SarifRun run, string folder)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.Result.ExitCode != 2);
        json.WriteNumber("exitCode", run.Result.ExitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (Diagnostic problem in run.Result.Problems)
        {
            WriteProblem(json, problem, folder);
        }

        foreach (string sentence in run.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            SarifPlaces.WriteText(json, "message", sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        new SarifOverrides(run).Write(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteProblem(Utf8JsonWriter json, Diagnostic problem, string folder)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", problem.Code);
        json.WriteEndObject();
        json.WriteString("level", SarifLevels.Level(problem.Severity));
        SarifPlaces.WriteText(json, "message", problem.Help == null ? problem.Message : $"{problem.Message} {problem.Help}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifPlaces.WritePhysical(json, problem.Location, folder);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
