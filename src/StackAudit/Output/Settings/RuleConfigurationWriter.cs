using StackAudit.Diagnostics;
using StackAudit.Explaining;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Shows what settings say of a rule: what wins in the first place, and below it what does not.</summary>
internal sealed class RuleConfigurationWriter(StyledWriter text)
{
    public void Write(RuleConfiguration configuration)
    {
        RuleSetting setting = configuration.Setting;
        text.Write(setting.Rule.Code, Palette.Of(setting.Severity));
        text.WriteLine($" {setting.Rule.Name}: {setting.Severity.Word()}", Tone.Heading);
        WriteFiles(configuration.Files, configuration.Root);
        Write("Severity", [("", configuration.Severity)]);
        Write("Parameters", configuration.Parameters.Select(Group));
        Write("Rows of tables", configuration.Rows.Select(Group));
        Write("Locked", [("", configuration.Locks)]);
        Write("Exceptions", [("", configuration.Exceptions)]);
    }

    public void Write(SharedConfiguration configuration)
    {
        text.WriteLine($"{configuration.Name}: {configuration.Title}", Tone.Heading);
        WriteFiles(configuration.Files, configuration.Root);
        Write("Severity", [("", configuration.Severity)]);
        Write("Values", configuration.Values.Select(Group));
        text.WriteLine();
        text.WriteLine(configuration.Values.Count > 0 ? "Rules that read it" : "Rules, and who decides about each", Tone.Heading);
        string[][] rows = [.. configuration.Rules.Select(setting => new[] { setting.Rule.Code, setting.Rule.Name, setting.Severity.Word(), SettingWords.Decider(setting), setting.Location?.ToString() ?? "" })];
        int[] widths = [.. Enumerable.Range(0, 5).Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty().Max())];
        foreach ((string[] row, RuleSetting setting) in rows.Zip(configuration.Rules))
        {
            string line = $"  {string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i])))}";
            text.WriteLine($"{line}  {setting.Reason}".TrimEnd(), setting.Severity == Severity.Off ? Tone.Faint : Tone.Plain);
        }
    }

    private void WriteFiles(IReadOnlyList<string> files, string folder)
    {
        string root = folder is "." or "" ? "" : $" in {folder}";
        text.WriteLine(files.Count == 0 ? $"no settings{root}" : $"{string.Join(", ", files)}{root}", Tone.Faint);
    }

    private static (string Name, IReadOnlyList<SettingClaim> Claims) Group(NameClaims name) => (name.Bounds == null ? name.Name : $"{name.Name} ({name.Bounds})", name.Claims);

    private void Write(string heading, IEnumerable<(string Name, IReadOnlyList<SettingClaim> Claims)> groups)
    {
        (string Name, IReadOnlyList<SettingClaim> Claims)[] all = [.. groups.Where(group => group.Claims.Count > 0)];
        if (all.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine(heading, Tone.Heading);
        string[][] cells = [.. all.SelectMany(group => group.Claims.Select(claim => Cells(claim, group.Name.Length > 0)))];
        int[] widths = [.. Enumerable.Range(0, 3).Select(column => cells.Max(row => row[column].Length))];
        foreach ((string name, IReadOnlyList<SettingClaim> claims) in all)
        {
            if (name.Length > 0)
            {
                text.WriteLine($"  {name}");
            }

            foreach (SettingClaim claim in claims)
            {
                Write(claim, Cells(claim, name.Length > 0), widths);
            }
        }
    }

    // Of a name that stands above, who says it is where it is said.
    private static string[] Cells(SettingClaim claim, bool isNamed) => isNamed ? [claim.Value, claim.Origin, ""] : [claim.By, claim.Value, claim.Origin];

    private void Write(SettingClaim claim, string[] cells, int[] widths)
    {
        string row = string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths[i])));
        bool inForce = claim.Wins || claim.Holds;
        text.Write(claim.Wins ? "  wins   " : claim.Holds ? "  holds  " : "  loses  ", inForce ? Tone.Heading : Tone.Faint);
        text.WriteLine($"{row}  {Words(claim)}".TrimEnd(), inForce ? Tone.Plain : Tone.Faint);
    }

    private static string Words(SettingClaim claim) => claim switch
    {
        { Remark: { } remark, Reason: { } reason } => $"{remark} ({reason})",
        _ => claim.Remark ?? claim.Reason ?? "",
    };
}
