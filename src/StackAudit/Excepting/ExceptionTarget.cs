using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Excepting;

/// <summary>What an exception would be for.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Word">By what the rule is named.</param>
/// <param name="On">The ids that it would name.</param>
/// <param name="Findings">Those that it is to hide, whether they are hidden already or not.</param>
internal sealed record ExceptionTarget(BoundRule Rule, string Word, IReadOnlyList<string> On, IReadOnlyList<Finding> Findings)
{
    private const int ShortestPrefix = 4;

    /// <summary>The most findings that it may hide where nobody says: of a rule over several things, one of them may come up with others later.</summary>
    public int? Count => Findings.Any(finding => finding.Subjects.Count > 1) ? Findings.Count : null;

    /// <summary>The target; null where there is none, which the refusal explains.</summary>
    public static ExceptionTarget? Find(NewException wanted, AnalysisResult stack, out string refusal)
    {
        refusal = "";
        BoundRules known = stack.Workings!.Known;
        BoundRule? rule = known.Rules.FirstOrDefault(rule => rule.Name == wanted.Subject || string.Equals(rule.Code, wanted.Subject, StringComparison.OrdinalIgnoreCase));
        if (rule != null)
        {
            return OfRule(rule, wanted, stack, out refusal);
        }

        if (wanted.Subject.Length >= ShortestPrefix && wanted.Subject.All(char.IsAsciiHexDigitLower))
        {
            return OfFinding(wanted, stack, out refusal);
        }

        refusal = Joined($"There is no rule or finding `{wanted.Subject}`.", Quoted.DidYouMean(wanted.Subject, known.Rules.SelectMany(each => new[] { each.Code, each.Name })));
        return null;
    }

    private static ExceptionTarget? OfRule(BoundRule rule, NewException wanted, AnalysisResult stack, out string refusal)
    {
        StackModel model = stack.Model;
        refusal = wanted.On.Count == 0 ? $"Say what may break `{rule.Name}`: `--on ID`." : "";
        string[] ids = [.. model.Schema.Kinds.SelectMany(kind => model.All(kind.Name)).Select(entity => entity.Id).Distinct()];
        foreach (string on in wanted.On)
        {
            bool isPattern = StackException.IsGlob(on);
            if (isPattern && wanted.Count == null)
            {
                refusal = $"`{on}` may match anything: say by `--count` how many findings it may hide.";
            }
            else if (!isPattern && !ids.Contains(on))
            {
                refusal = Joined($"Nothing in this stack has the id `{on}`.", Quoted.DidYouMean(on, ids));
            }
        }

        return refusal.Length > 0
            ? null
            : new ExceptionTarget(rule, rule.Name == wanted.Subject ? rule.Name : rule.Code, wanted.On, [.. stack.Findings.Where(finding => finding.Rule.Code == rule.Code && finding.Subjects.Any(subject => wanted.On.Any(on => StackException.Names(on, subject))))]);
    }

    private static ExceptionTarget? OfFinding(NewException wanted, AnalysisResult stack, out string refusal)
    {
        Finding[] meant = [.. stack.Findings.Where(finding => finding.Id.StartsWith(wanted.Subject, StringComparison.Ordinal))];
        refusal = (meant.Length, wanted.On.Count) switch
        {
            (0, _) => $"No finding of this stack has an id that begins with `{wanted.Subject}`.",
            ( > 1, _) => $"{meant.Length} findings have an id that begins with `{wanted.Subject}`: give more of it.",
            (_, > 0) => "`--on` goes with a rule: the finding says itself what it is about.",
            _ => "",
        };
        if (refusal.Length > 0)
        {
            return null;
        }

        Finding finding = meant[0];
        BoundRule rule = stack.Workings!.Known.Rules.First(each => each.Code == finding.Rule.Code);

        // The one thing of which the rule has found nothing else.
        Finding[] others = [.. stack.Findings.Where(other => other.Rule.Code == finding.Rule.Code && other.Id != finding.Id)];
        Entity? alone = finding.Subjects.FirstOrDefault(subject => !others.Any(other => other.Subjects.Any(about => about.Id == subject.Id)));
        if (alone == null && !wanted.IsInline)
        {
            refusal = $"By the ids that it is about, `{finding.Id[..12]}` cannot be told from other findings of `{rule.Name}`. Write the exception beside it, with `--inline`, or name the rule and `--on ID` to except them all.";
            return null;
        }

        return new ExceptionTarget(rule, rule.Name, alone == null ? [] : [alone.Id], [finding]);
    }

    private static string Joined(string sentence, string? further) => further == null ? sentence : $"{sentence} {further}";
}
