namespace StackAudit.Tests.Rules.Severities;

/// <summary>The severities that settings come to, worked out from the order of precedence as it is written down, level by level. Shares nothing with the program.</summary>
internal static class NaiveSeverities
{
    private static readonly string[] Levels = ["off", "info", "warning", "error"];

    /// <summary>The findings of rules that find something in any case, as <c>ACME1:error STK1:warning</c>.</summary>
    public static string Of(RandomSettings settings)
    {
        var findings = new List<string>();
        foreach ((string code, string name, string category, string own, string tag, bool isRaised) in SomeRules.All)
        {
            string[] words = [code, name, "category:" + category, "tag:" + tag];
            (string level, bool isFixed) = Effective(settings, [code, name], "category:" + category, own, InPreset(settings, code, own, tag), words);
            if (level != "off")
            {
                findings.Add($"{code}:{(isRaised && !isFixed ? "error" : level)}");
            }
        }

        findings.Sort(StringComparer.Ordinal);
        return string.Join(' ', findings);
    }

    private static (string Level, bool IsFixed) Effective(RandomSettings settings, string[] names, string category, string own, bool isInPreset, string[] words)
    {
        string awake = own == "off" ? "warning" : own;
        bool isAsked = settings.Only.Any(words.Contains);
        if (settings.Skip.Any(words.Contains) || (settings.Only.Count > 0 && !isAsked))
        {
            return ("off", false);
        }

        string? said = Said(settings.Layers.Reverse(), names, category);
        string level = said == null ? (isInPreset ? awake : "off") : said == "default" ? own : said;
        bool isFixed = said is not (null or "default");
        int lastLock = settings.Layers.ToList().FindLastIndex(layer => layer.Locked.Any(names.Contains));
        if (lastLock >= 0)
        {
            string floor = awake;
            for (int i = 0; i <= lastLock; i++)
            {
                floor = Higher(floor, Said([settings.Layers[i]], names, category) is { } raised and not "default" ? raised : own);
            }

            return (Higher(level, floor), false);
        }

        return level == "off" && isAsked ? (awake, false) : (level, isFixed);
    }

    private static string? Said(IEnumerable<RandomSettings.Layer> latestFirst, string[] names, string category)
    {
        RandomSettings.Layer[] layers = [.. latestFirst];
        foreach (string[] keys in (string[][])[names, [category], ["*"]])
        {
            foreach (RandomSettings.Layer layer in layers)
            {
                foreach ((string key, string severity) in layer.Entries)
                {
                    if (keys.Contains(key))
                    {
                        return severity;
                    }
                }
            }
        }

        return null;
    }

    private static bool InPreset(RandomSettings settings, string code, string own, string tag)
    {
        string preset = settings.Preset ?? settings.Layers.LastOrDefault(layer => layer.Preset != null)?.Preset ?? "standard";
        return !code.StartsWith("STK", StringComparison.Ordinal) ? own != "off" : preset == "strict" || (preset == "adopt" ? tag == "adopt" : own != "off");
    }

    private static string Higher(string one, string other) => Array.IndexOf(Levels, one) >= Array.IndexOf(Levels, other) ? one : other;
}
