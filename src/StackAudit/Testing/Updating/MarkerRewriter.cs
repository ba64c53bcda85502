using System.Globalization;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Rewrites the markers of tests to what was found. What a test says of other things stays.</summary>
internal static class MarkerRewriter
{
    private const string Gap = "   ";

    /// <summary>The files that change. Texts within the program are in no file.</summary>
    /// <param name="runs">The tests, after they ran.</param>
    /// <param name="root">From which the paths of files count.</param>
    public static IReadOnlyList<MarkerUpdate> Rewrite(IEnumerable<TestRun> runs, string root) =>
    [
        .. from edit in runs.SelectMany(EditsOf)
           group edit.Edit by edit.File into ofFile
           where !TestFinder.IsShipped(ofFile.Key)
           let text = TextEdits.Apply(ofFile.Key, ofFile).Content
           where text != ofFile.Key.Content
           select new MarkerUpdate(ofFile.Key, TestFinder.FullPath(root, ofFile.Key), text),
    ];

    private static IEnumerable<(SourceText File, TextEdit Edit)> EditsOf(TestRun run)
    {
        if (run.Trial is not { } trial)
        {
            return [];
        }

        Comparison comparison = Comparison.Of(run.Test, trial);
        IEnumerable<(SourceText File, TextEdit Edit)?> edits =
        [
            .. comparison.Marked.Select(marked => Corrected(marked.Marker, marked.Finding, trial)),
            .. comparison.Unmarked.Select(finding => Added(run.Test, finding)),
            Corrected(run.Test.Expected, trial.Findings.Count),
        ];
        return edits.OfType<(SourceText, TextEdit)>();
    }

    private static (SourceText, TextEdit)? Corrected(Marker marker, Finding? finding, Trial trial) => (marker.Kind, finding) switch
    {
        (MarkerKind.Finding, not null) when Difference.Of(marker, finding) == null => null,
        (MarkerKind.Fine, null) when Judge.IsFine(marker, trial) => null,
        (MarkerKind.Unknown, null) when Judge.CouldNotLook(marker, trial) => null,
        (MarkerKind.KnownMiss, null) => null,
        (MarkerKind.Fine, null) when Judge.CouldNotLook(marker, trial) => Edit(marker.Location, MarkerText.For(marker, MarkerParser.Unknown)),
        (MarkerKind.Unknown, null) when Judge.IsFine(marker, trial) => Edit(marker.Location, MarkerText.For(marker, MarkerParser.Fine)),
        (_, null) => Removed(marker),
        _ => Edit(marker.Location, MarkerText.For(marker, finding)),
    };

    // With the blanks before it; a line of its own goes whole.
    private static (SourceText, TextEdit) Removed(Marker marker)
    {
        string text = marker.Text.Yaml.Content;
        int start = marker.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        bool isAlone = (start == 0 || text[start - 1] == '\n') && text.IndexOf('\n', marker.Span.Start) == marker.Span.End;
        Location place = marker.Text.Locate(TextSpan.FromBounds(start, marker.Span.End));
        string file = place.Source.Content;
        int lineStart = isAlone ? file.LastIndexOf('\n', place.Span.Start - 1) + 1 : place.Span.Start;
        return Edit(new Location(place.Source, TextSpan.FromBounds(lineStart, isAlone ? file.IndexOf('\n', place.Span.End) + 1 : place.Span.End)), "");
    }

    private static (SourceText, TextEdit)? Added(RuleTest test, Finding finding)
    {
        if (test.Stack.FirstOrDefault(text => ReferenceEquals(text.Yaml, finding.Location.Source)) is not { } text)
        {
            return null;
        }

        int line = finding.Location.Start.Line;
        int start = finding.Location.Span.Start - (finding.Location.Start.Column - 1);
        int end = start + text.Yaml.Line(line).TrimEnd().Length;
        return Edit(text.Locate(new TextSpan(end, 0)), Gap + MarkerText.For(finding));
    }

    private static (SourceText, TextEdit)? Corrected(Expectation? expected, int found)
    {
        if (expected == null || expected.Findings == found)
        {
            return null;
        }

        string number = found == 0 ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{found} finding{(found == 1 ? "" : "s")}");
        return Edit(expected.Location, $"expect {number}");
    }

    private static (SourceText, TextEdit) Edit(Location place, string text) => (place.Source, new TextEdit(place.Source.Path, place.Span, text));
}
