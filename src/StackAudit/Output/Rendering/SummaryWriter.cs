using System.Globalization;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Says how far a check went: what was found, what each rule looked at, which facts are missing, and what to do next.</summary>
internal sealed class SummaryWriter(StyledWriter text, FormatOptions options)
{
    private const int MostMissingFacts = 5;
    private const int MostNextSteps = 5;

    public void Write(AnalysisResult result)
    {
        WriteVerdict(result);
        if (result.Since is { } since)
        {
            new SinceWriter(text, options).Write(since);
        }

        new BaselineWriter(text, options.All).Write(result);
        new ExceptionWriter(text, options.All).Write(result);
        new RuleTableWriter(text, options.Timing, options.All).Write(result.Rules);
        new OffRulesWriter(text).Write(result.RuleSettings);
        WriteTimes(result.Times);
        WriteMissingFacts(result.MissingFacts);
        WriteStubs(result.Model);
        WriteNext(result.Next);
    }

    private void WriteVerdict(AnalysisResult result)
    {
        if (result.Problems.Count > 0)
        {
            text.Write(Counted.Of(result.Problems.Count, "problem"), Palette.Of(result.Problems.Max(problem => problem.Severity)));
            text.WriteLine(result.ExitCode == 2 ? ": not everything could be checked." : ".");
        }

        Finding[] findings = [.. result.Findings.Where(finding => finding.Counts)];
        if (findings.Length == 0)
        {
            text.Write("No findings", Tone.Heading);
        }
        else
        {
            text.Write(SeverityWords.Tally(findings.Select(finding => finding.Severity)), Palette.Of(findings.Max(finding => finding.Severity)));
        }

        text.WriteLine($"{Spared(result)}. {new ReachWords(result)}.");
    }

    private void WriteTimes(StageTimes? times)
    {
        if (options.Timing && times != null)
        {
            text.WriteLine();
            text.WriteLine($"{Milliseconds(times.Total)}: {Milliseconds(times.Loading)} for loading, {Milliseconds(times.Graph)} for the graph, {Milliseconds(times.Binding)} for getting the rules ready, {Milliseconds(times.Rules)} for running them.");
        }
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("#,0.0", CultureInfo.InvariantCulture) + " ms";

    private static string Spared(AnalysisResult result)
    {
        int excepted = result.Findings.Count(finding => finding.Status == FindingStatus.Excepted);
        int baselined = result.Findings.Count(finding => finding.Status == FindingStatus.Baselined);
        return excepted + baselined == 0 ? "" : $", besides {Counted.Number(excepted)} excepted and {Counted.Number(baselined)} baselined";
    }

    private void WriteMissingFacts(IReadOnlyList<MissingFactSummary> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("Missing facts", Tone.Heading);
        foreach (MissingFactSummary fact in options.All ? facts : facts.Take(MostMissingFacts))
        {
            bool one = fact.Entities.Count == 1;
            string who = one ? fact.Entities[0].Name : Counted.Of(fact.Entities.Count, fact.Kind, PluralOf(fact));
            text.WriteLine($"  {who} {(one ? "has" : "have")} no `{fact.Field}`: {MissingFactEffect.Of(fact)}");
        }

        if (!options.All && facts.Count > MostMissingFacts)
        {
            text.WriteLine($"  and {Counted.Number(facts.Count - MostMissingFacts)} more: `--all` shows each.", Tone.Faint);
        }
    }

    private static string PluralOf(MissingFactSummary fact) => fact.Entities.Count > 0 ? fact.Entities[0].Kind.Plural : fact.Kind;

    private void WriteStubs(StackModel model)
    {
        string[] stubs =
        [
            .. model.Schema.Kinds
                .Select(kind => (Kind: kind, Number: model.All(kind.Name).Count(entity => entity.IsStub)))
                .Where(stubs => stubs.Number > 0)
                .Select(stubs => Counted.Of(stubs.Number, stubs.Kind.Name, stubs.Kind.Plural)),
        ];
        if (stubs.Length > 0)
        {
            text.WriteLine();
            text.WriteLine($"Named but not described: {string.Join(", ", stubs)}.");
        }
    }

    private void WriteNext(IReadOnlyList<NextStep> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("Next", Tone.Heading);
        foreach (NextStep step in steps.Take(MostNextSteps))
        {
            string who = step.Who.Count == 0 ? "" : $" · {string.Join(", ", step.Who.Select(person => person.Id))}";
            string line = step.Line.Length == 0 ? "" : $" · `{step.Line}`";
            text.WriteLine($"  {step.Text}{who}{line}");
        }
    }
}
