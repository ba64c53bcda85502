using System.Text.Json;
using StackAudit.Explaining;

namespace StackAudit.Output;

/// <summary>The forms in which the settings in force can be written.</summary>
public static class SettingsViewFormatters
{
    public static IReadOnlyList<ResultFormatter<SettingsView>> All { get; } =
    [
        ResultFormatter<SettingsView>.OfText("text", WriteText),
        new("json", (view, _, output) => WriteJson(view, output)),
    ];

    private static void WriteText(SettingsView view, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        int width = Math.Min(40, view.Settings.Max(setting => setting.Key.Length));
        int values = Math.Min(40, view.Settings.Max(setting => setting.Value.Length));
        foreach (ShownSetting setting in view.Settings)
        {
            text.Write(setting.Key.PadRight(width));
            text.Write($"  {setting.Value.PadRight(values)}", Tone.Heading);
            text.WriteLine($"  {setting.Origin}", Tone.Frame);
        }
    }

    private static void WriteJson(SettingsView view, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteArray("files", view.Files, (json, file) => json.WriteStringValue(file));
            json.WriteArray("settings", view.Settings, (json, setting) =>
            {
                json.WriteStartObject();
                json.WriteString("key", setting.Key);
                json.WriteString("value", setting.Value);
                json.WriteString("origin", setting.Origin);
                json.WriteLocation(setting.Place);
                json.WriteEndObject();
            });
        });
    }
}
