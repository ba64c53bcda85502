using System.Globalization;
using System.Text;

namespace StackAudit.Tests.Scenarios;

/// <summary>Writes scenario files; what it writes reads back as the same.</summary>
internal static class ScenarioWriter
{
    public static string Write(Scenario scenario)
    {
        var text = new StringBuilder();
        text.Append(scenario.Description).Append("\n\n");
        foreach (ScenarioFile file in scenario.Files)
        {
            Append(text, $"file {file.Name}", file.Content);
        }

        foreach (ScenarioStep step in scenario.Steps)
        {
            if (step.Shell.Length > 0)
            {
                Append(text, "shell", step.Shell);
            }

            Append(text, "command", step.Command + "\n");
            if (step.Outcome is { } outcome)
            {
                Append(text, "stdout", outcome.Out);
                Append(text, "stderr", outcome.Error);
                Append(text, "exit", outcome.ExitCode.ToString(CultureInfo.InvariantCulture) + "\n");
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string head, string content) => text.Append("=== ").Append(head).Append('\n').Append(content);
}
