using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Testing;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Tries examples on their rule.</summary>
internal sealed class ExampleTrial(BoundRule rule, BoundRules all, StackSchema schema)
{
    private readonly BoundRules _rules = all with { Rules = [RuleSelection.Enabled(rule)] };

    /// <summary>Whether an example is judged as its markers say, and shows what it should: a finding, or something that was looked at and no finding.</summary>
    public bool Shows(RuleTest test, string yaml, bool fails)
    {
        RuleTest cut = Cut(test, yaml);
        Fixture fixture = Fixture.Load(cut, schema);
        if (fixture.Model == null)
        {
            return false;
        }

        Trial trial = Trial.Of(cut, fixture, _rules, [.. TestedRules.Excepted(fixture.Model, all)]);
        bool shows = fails ? trial.Findings.Count > 0 : trial.Findings.Count == 0 && trial.Matches.Any(match => match.IsFine);
        return shows && Judge.Compare(cut, trial).Count == 0;
    }

    /// <summary>How many fields are missing that a stack must give and a test need not.</summary>
    public int Gaps(RuleTest test, string yaml)
    {
        LoadResult loaded = StackLoader.Load([new SourceText(test.Stack[0].Yaml.Path, yaml)], new LoadOptions { AsOf = test.AsOf, RequiresTools = false, Schema = schema });
        return loaded.Problems.Count(problem => problem.Severity == Diagnostics.Severity.Error);
    }

    private RuleTest Cut(RuleTest test, string yaml)
    {
        var text = FixtureText.OfFile(new SourceText(test.Stack[0].Yaml.Path, yaml), test.Stack[0].Yaml.Path);
        return test with { Stack = [text], Markers = MarkerReader.Read(text, [rule.Code], []), Codes = [rule.Code], Expected = null };
    }
}
