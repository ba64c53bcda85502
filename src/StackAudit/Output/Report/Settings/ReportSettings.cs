using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What <c>report:</c> in the settings says, with what is wrong about it.</summary>
/// <param name="Logo">As an address that holds the whole picture; null without one, or where it cannot be shown.</param>
/// <param name="Sections">The names of the sections that the view shows, in order.</param>
internal sealed record ReportSettings(string? Title, string? Intro, string? Contact, string? Logo, IReadOnlyList<string> Sections, IReadOnlyList<Diagnostic> Problems)
{
    public static ReportSettings Of(AnalysisResult result, ReportView view)
    {
        SettingsLayers layers = result.Model.Settings.Layers;
        var problems = new List<Diagnostic>();
        string? logo = layers.Find("report", "logo") is { Value: string path } setting ? ReportLogo.Read(path, setting.Location, result.Root, problems) : null;
        return new ReportSettings(Text(layers, "title"), Text(layers, "intro"), Text(layers, "contact"), logo, SectionsOf(view, layers, problems), problems);
    }

    // A view never shows more than is meant for its readers, so that these choose among its sections.
    private static IReadOnlyList<string> SectionsOf(ReportView view, SettingsLayers layers, List<Diagnostic> problems)
    {
        if (view.IsSheet || layers.Find("report", "sections") is not { Value: object[] chosen } setting)
        {
            return view.Sections;
        }

        string[] shown = [.. chosen.Cast<EnumMember>().Select(member => member.Name).Distinct().Where(view.Sections.Contains)];
        if (shown.Length > 0 || chosen.Length == 0)
        {
            return chosen.Length == 0 ? view.Sections : shown;
        }

        problems.Add(ReportDiagnostics.NoSectionOfView(setting.Location, view.Name, view.Sections));
        return view.Sections;
    }

    private static string? Text(SettingsLayers layers, string field) => layers.Find("report", field)?.Value as string;
}
