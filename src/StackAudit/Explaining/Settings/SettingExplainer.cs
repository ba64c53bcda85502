using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Explains what settings say of a rule: who wins, and who does not.</summary>
public static class SettingExplainer
{
    public static Explanation Explain(ConfigOptions options)
    {
        RuleLibrary library = RuleLibrary.Load(options.Paths, options.RuleFolders);
        IReadOnlyList<Diagnostic> problems = library.CheckSettings(options.CommandLine);
        if (library.Find(options.Rule) is not { } rule)
        {
            return new NoExplanation(Unknown(options.Rule, library)) { Problems = problems };
        }

        Settings settings = library.Settings;
        var resolver = new SeverityResolver(
            ConfiguredSeverities.Read(settings, library.Bound, []), options.CommandLine.Preset ?? Preset.Named(settings.Preset), options.CommandLine);
        UsedNames used = UsedNames.Of(rule);
        var values = new ValueClaims(OverrideReader.ReadEach(settings, library.Bound, []), resolver.Configured.Locks.FirstOf(rule));
        return new RuleConfiguration(resolver.Of(rule))
        {
            Root = RelativePath.FromHere(library.Root),
            Files = [.. settings.Layers.All.Where(layer => layer.Source.Content.Length > 0).Select(layer => layer.Source.Path)],
            Severity = SeverityClaims.Of(resolver, rule, settings, options.CommandLine),
            Parameters = [.. rule.Parameters.Concat(used.Parameters).Distinct().Select(values.Of)],
            Rows = [.. used.Tables.SelectMany(values.Of)],
            Locks = [.. resolver.Configured.Locks.Of(rule).Select(each => new SettingClaim("locked", "yes", each.Location.ToString(), Wins: true) { Place = each.Location })],
            Exceptions = ExceptionClaims.Of(rule, settings, options.AsOf ?? settings.AsOf ?? DateOnly.FromDateTime(DateTime.UtcNow)),
            Problems = problems,
        };
    }

    private static string Unknown(string word, RuleLibrary library)
    {
        if (library.Bound.WrongRules.Any(wrong => wrong.Name.Text == word || wrong.Code.Text == word))
        {
            return $"The rule `{word}` has a mistake, so that nothing can be said of it yet.";
        }

        string near = Quoted.DidYouMean(word, library.Rules.SelectMany(rule => new[] { rule.Code, rule.Name })) ?? "`stackaudit rules list` names all rules.";
        return $"There is no rule `{word}`. {near}";
    }
}
