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
        Settings settings = library.Settings;
        var resolver = new SeverityResolver(
            ConfiguredSeverities.Read(settings, library.Bound, []), options.CommandLine.Preset ?? Preset.Named(settings.Preset), options.CommandLine);
        if (library.Find(options.Rule) is not { } rule)
        {
            return new SharedExplainer(library, resolver).Explain(options.Rule) is { } shared
                ? shared with { Problems = problems }
                : new NoExplanation(Unknown(options.Rule, library)) { Problems = problems };
        }

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

        if (library.Rules.Where(rule => rule.Parameters.Any(parameter => parameter.Name == word)).Select(rule => rule.Name).ToArray() is { Length: > 0 } owners)
        {
            return $"`{word}` is a parameter of {Quoted.AllOf(owners)}. Ask for the rule: `stackaudit config explain {owners[0]}`.";
        }

        string[] categories = [.. library.Rules.Select(rule => RuleSelection.CategoryPrefix + rule.Category).Distinct()];
        if (word.StartsWith(RuleSelection.CategoryPrefix, StringComparison.Ordinal))
        {
            return $"There is no category `{word[RuleSelection.CategoryPrefix.Length..]}`. {CategoryWords.Help(word, categories)}";
        }

        IEnumerable<string> shared = library.Bound.Declarations.Parameters.Select(parameter => parameter.Name).Concat(library.Bound.Declarations.Tables.Select(table => table.Name));
        string near = categories.Contains(RuleSelection.CategoryPrefix + word) ? $"Did you mean `{RuleSelection.CategoryPrefix}{word}`?"
            : Quoted.DidYouMean(word, library.Rules.SelectMany(rule => new[] { rule.Code, rule.Name }).Concat(shared))
            ?? CategoryWords.Help(word, categories)
            ?? "A rule can be asked for by its code or name, a category as `category:x`, and a shared parameter or a table by its name; `stackaudit rules list` names all rules.";
        return $"There is no rule `{word}`. {near}";
    }
}
