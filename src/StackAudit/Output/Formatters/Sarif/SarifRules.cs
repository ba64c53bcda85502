using System.Text.Json;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Writes the rules of a run.</summary>
internal sealed class SarifRules(Workings? workings, SarifLimits limits)
{
    private readonly Dictionary<string, BoundRule> _bound = (workings?.Rules ?? []).DistinctBy(rule => rule.Code).ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>By which readers filter; the category is one of them.</summary>
    public static IReadOnlyList<string> TagsOf(RuleDescriptor rule) =>
        [.. new[] { rule.Category }.Concat(IsAboutSecurity(rule) ? ["security"] : []).Concat(rule.Tags).Where(tag => tag.Length > 0).Distinct()];

    public void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        SarifPlaces.WriteText(json, "shortDescription", OrElse(rule.Title, rule.Name));
        SarifPlaces.WriteText(json, "fullDescription", OrElse(rule.Because, OrElse(rule.Title, rule.Name)));
        if (IsAddress(rule.Link))
        {
            json.WriteString("helpUri", rule.Link);
        }

        WriteHelp(json, rule);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevels.Level(rule.Severity));
        json.WriteEndObject();
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, RuleDescriptor rule)
    {
        string help = OrElse(rule.Help, OrElse(rule.Title, rule.Name));
        string more = $"stackaudit explain {rule.Code}";
        json.WriteStartObject("help");
        json.WriteString("text", $"{help}\n\nWhy: {OrElse(rule.Because, rule.Title)}\n\nMore: {more}");
        json.WriteString("markdown", $"{MarkdownText.OfRule(help)}\n\n**Why:** {MarkdownText.OfRule(OrElse(rule.Because, rule.Title))}\n\n**More:** {MarkdownText.Code(more)}");
        json.WriteEndObject();
    }

    private void WriteProperties(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject("properties");
        json.WriteArray("tags", [.. TagsOf(rule).Take(limits.Tags)], (json, tag) => json.WriteStringValue(tag));
        json.WriteString("precision", rule.Confidence.ToString().ToLowerInvariant());
        json.WriteString("problem.severity", SarifLevels.ProblemSeverity(rule.Severity));
        if (IsAboutSecurity(rule))
        {
            json.WriteString("security-severity", SarifLevels.SecuritySeverity(rule.Severity));
        }

        json.WriteString("category", rule.Category);
        json.WriteStartObject("params");
        foreach (ParameterSymbol parameter in _bound.GetValueOrDefault(rule.Code)?.Parameters ?? [])
        {
            json.WriteString(parameter.Name, Printer.Print(workings!.Context.Overrides.ValueOf(parameter), parameter.Type));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Only of these, code scanning shows how severe they are.
    private static bool IsAboutSecurity(RuleDescriptor rule) => rule.Category is "privacy" or "security";

    private static bool IsAddress(string? link) => Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static string OrElse(string text, string other) => text.Length > 0 ? text : other;
}
