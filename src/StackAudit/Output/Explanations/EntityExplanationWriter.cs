using StackAudit.Explaining;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Shows why a rule found something about an entity, or why it did not.</summary>
internal sealed class EntityExplanationWriter(StyledWriter text)
{
    private readonly ParagraphWriter _paragraphs = new(text);
    private readonly StepWriter _steps = new(text);

    public void Write(EntityExplanation explanation)
    {
        WriteHead(explanation);
        foreach (FindingExplanation finding in explanation.Findings)
        {
            text.WriteLine();
            new FindingExplanationWriter(text).Write(finding);
        }

        foreach (ExplainedMatch match in explanation.Matches)
        {
            text.WriteLine();
            Write(match);
        }

        if (explanation.Further > 0)
        {
            text.WriteLine();
            text.WriteLine($"{Counted.Of(explanation.Further, "further match", "further matches")} ended in the same ways.", Tone.Faint);
        }
    }

    private void WriteHead(EntityExplanation explanation)
    {
        Entity entity = explanation.Entity;
        int found = explanation.Findings.Count;
        int excepted = explanation.Findings.Count(each => each.Finding.Exception != null);
        string besides = excepted == 0 ? "" : excepted == found ? ", excepted," : $", {excepted} of them excepted,";
        string what = found > 0 ? $"has {Counted.Of(found, "finding")}{besides} about" : Verb(explanation.Outcome);
        text.WriteLine($"{explanation.Rule.Code} {explanation.Rule.Name} {what} the {entity.Kind.Name} {entity.Name} ({entity.Id}, {PlaceText.Of(entity.Location)}).", Tone.Heading);
        if (explanation.NeverMet is { } why)
        {
            _paragraphs.Write(why);
        }
    }

    private void Write(ExplainedMatch match)
    {
        text.Write($"{Word(match.Outcome)}: ", match.Outcome == MatchOutcome.CouldNotLook ? Tone.Warning : Tone.Heading);
        text.WriteLine(match.Name);
        _steps.Write(match.Steps);
        foreach (MissingFactLine fact in match.Missing)
        {
            string add = fact.Line.Length == 0 ? "" : $" Add to {PlaceText.Of(fact.Entity.Location)}: `{fact.Line}`";
            _paragraphs.Write($"{fact.Entity.Name} has no `{fact.Field}`.{add}", "  = ");
        }
    }

    private static string Verb(MatchOutcome? best) => best switch
    {
        MatchOutcome.Fine => "has nothing against",
        MatchOutcome.CouldNotLook => "could not look at",
        MatchOutcome.LeftOut => "leaves out",
        MatchOutcome.MetNothing => "found nothing to look at for",
        _ => "never met",
    };

    private static string Word(MatchOutcome outcome) => outcome switch
    {
        MatchOutcome.LeftOut => "Left out",
        MatchOutcome.CouldNotLook => "Could not look",
        MatchOutcome.MetNothing => "Led nowhere",
        _ => "Looked, and all is well",
    };
}
