using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Carries out the fixes that a test's findings propose, pass by pass, and holds what comes out against the stack that the test says it becomes.</summary>
internal sealed class Mending(RuleTest test, FixtureText becomes, BoundRules rules, IReadOnlyList<BoundRule> others, Fixture fixture)
{
    private const int MostPasses = 10;

    private readonly HashSet<string> _mended = new(StringComparer.Ordinal);

    public IEnumerable<Diagnostic> Check(Trial first)
    {
        Trial trial = first;
        IReadOnlyList<SourceText> texts = [.. test.Stack.Select(text => text.Yaml)];
        for (int pass = 0; pass < MostPasses; pass++)
        {
            TextEdit[] edits = [.. EditsOf(trial.Findings)];
            if (edits.Length == 0)
            {
                return pass == 0 ? [MendingDiagnostics.NothingToMend(becomes)] : Compare(texts);
            }

            texts = [.. texts.Select(text => TextEdits.Apply(text, edits))];
            Fixture mended = Fixture.Load(texts, test.AsOf, fixture.Model!.Schema, _ => becomes.Place);
            if (mended.Model == null)
            {
                return [MendingDiagnostics.Breaks(becomes, mended.Mistakes[0])];
            }

            trial = Trial.Of(test, mended, rules, others);
            if (trial.Findings.FirstOrDefault(finding => _mended.Contains(finding.Id)) is { } left)
            {
                return [MendingDiagnostics.StillThere(becomes, left)];
            }
        }

        return [MendingDiagnostics.NoEnd(becomes, MostPasses)];
    }

    // One fix of each finding, as far as they do not get in each other's way; the others wait for the next pass.
    private IEnumerable<TextEdit> EditsOf(IReadOnlyList<Finding> findings)
    {
        var edits = new List<TextEdit>();
        foreach (Finding finding in findings)
        {
            if (finding.Fixes is [var fix, ..] && !TextEdits.Conflict(edits, fix.Edits))
            {
                _mended.Add(finding.Id);
                edits.AddRange(fix.Edits);
            }
        }

        return edits;
    }

    // Markers belong to the test, and blanks at the end of a line to nobody.
    private IEnumerable<Diagnostic> Compare(IReadOnlyList<SourceText> texts)
    {
        string[] expected = Lines(becomes.Yaml);
        string[] found = Lines(texts[0]);
        int line = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return line == expected.Length && line == found.Length ? [] : [MendingDiagnostics.Otherwise(becomes, line, expected.ElementAtOrDefault(line), found.ElementAtOrDefault(line))];
    }

    private static string[] Lines(SourceText yaml) => string.Join('\n', Enumerable.Range(1, yaml.LineCount).Select(line => MarkerReader.WithoutMarkers(yaml.Line(line)))).TrimEnd().Split('\n');
}
