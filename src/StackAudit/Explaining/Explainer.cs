using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Answers what a rule does, why there is a finding, why there is none, and what a code means.</summary>
public static class Explainer
{
    // Fewer letters name too many findings.
    private const int ShortestPrefix = 4;

    public static Explanation Explain(ExplainOptions options)
    {
        RuleLibrary library = RuleLibrary.Load(options.Paths, options.RuleFolders);
        if (library.Find(options.Subject) is { } rule)
        {
            return options.On == null ? new RuleExplainer(library).Explain(rule) with { Problems = library.Problems } : OnEntity(options, rule);
        }

        if (options.On == null && Mistakes.Find(options.Subject) is { } mistake)
        {
            return mistake;
        }

        if (library.Bound.WrongRules.Any(wrong => wrong.Name.Text == options.Subject || wrong.Code.Text == options.Subject))
        {
            return new NoExplanation($"The rule `{options.Subject}` has a mistake, so that there is nothing to explain yet.") { Problems = library.Problems };
        }

        if (options.On != null && (Mistakes.Find(options.Subject) != null || IsFindingId(options.Subject)))
        {
            return new NoExplanation($"`--on` goes with a rule, and `{options.Subject}` is none. Leave it out to have `{options.Subject}` itself explained.");
        }

        return options.On == null && IsFindingId(options.Subject) ? OfFinding(options) : Unknown(options.Subject, library);
    }

    private static Explanation OfFinding(ExplainOptions options)
    {
        AnalysisResult result = Check(options, []);
        Finding[] meant = [.. result.Findings.Where(finding => finding.Id.StartsWith(options.Subject, StringComparison.Ordinal))];
        if (meant.Length != 1 || result.Workings is not { } workings)
        {
            string message = meant.Length == 0
                ? $"No finding of this stack has an id that begins with `{options.Subject}`."
                : $"{meant.Length} findings have an id that begins with `{options.Subject}`: give more of it.";
            return new NoExplanation(message) { Problems = result.Problems };
        }

        BoundRule rule = workings.Rules.Single(rule => rule.Code == meant[0].Rule.Code);
        return new FindingExplainer(workings).Explain(meant[0], rule) with { Problems = result.Problems };
    }

    private static Explanation OnEntity(ExplainOptions options, BoundRule wanted)
    {
        // A rule over findings needs those of all others.
        AnalysisResult result = Check(options, wanted.IsSecondRound ? [] : [wanted.Code]);
        if (result.Workings is not { } workings || workings.Rules.FirstOrDefault(each => each.Code == wanted.Code) is not { } rule)
        {
            return new NoExplanation("The stack could not be loaded.") { Problems = result.Problems };
        }

        StackModel model = result.Model;
        Entity[] named = [.. model.Schema.Kinds.Select(kind => model.Find(kind.Name, options.On!)).OfType<Entity>()];
        Entity[] meant = named.Length == 0 && options.On == StackKind.Kind.Name ? [.. model.All(StackKind.Kind.Name)] : named;
        if (meant.Length == 0)
        {
            IEnumerable<string> ids = model.Schema.Kinds.SelectMany(kind => model.All(kind.Name)).Select(entity => entity.Id);
            return new NoExplanation(Joined($"Nothing in this stack has the id `{options.On}`.", Quoted.DidYouMean(options.On!, ids))) { Problems = result.Problems };
        }

        var explainer = new FindingExplainer(workings);
        // One id may belong to a tool and to its vendor: the one that the rule met, or could have met, is meant.
        IEnumerable<Entity> likelyFirst = meant.OrderByDescending(entity => NeverMet.CouldMeet(rule, entity.Kind));
        EntityExplanation[] explained = [.. likelyFirst.Select(entity => explainer.Explain(entity, rule, result.Findings))];
        return (Array.Find(explained, each => each.NeverMet == null) ?? explained[0]) with { Problems = result.Problems };
    }

    private static AnalysisResult Check(ExplainOptions options, IReadOnlyList<string> only) =>
        Analyzer.Run(new AnalyzerOptions { Paths = options.Paths, AsOf = options.AsOf, Only = only, RuleFolders = options.RuleFolders });

    private static NoExplanation Unknown(string subject, RuleLibrary library)
    {
        IEnumerable<string> known = library.Rules.SelectMany(rule => new[] { rule.Code, rule.Name }).Concat(Mistakes.All.Select(mistake => mistake.Code));
        return new NoExplanation(Joined($"There is no rule, finding or mistake `{subject}`.", Quoted.DidYouMean(subject, known) ?? "`stackaudit rules list` names all rules."));
    }

    private static bool IsFindingId(string word) => word.Length >= ShortestPrefix && word.All(char.IsAsciiHexDigitLower);

    private static string Joined(string sentence, string? further) => further == null ? sentence : $"{sentence} {further}";
}
