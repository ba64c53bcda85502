using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Testing;
using StackAudit.Text;

namespace StackAudit.Output.TestReports;

/// <summary>For people at a terminal: what went wrong, then how many tests there were and what they notice.</summary>
internal static class TestText
{
    public static readonly ResultFormatter<TestReport> Formatter = new("text", Write);

    private static void Write(TestReport report, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var text = new StyledWriter(writer, options.Style);
        WriteUpdates(report, text);
        WriteNotices(report, new NoticeWriter(text));
        if (!options.Quiet)
        {
            WriteSkipped(report, text);
            WriteVerdict(report, text);
            CoverageTable.Write(report.Coverage ?? [], text);
            MutationTable.Write(report.Mutation ?? [], text);
        }
    }

    private static void WriteUpdates(TestReport report, StyledWriter text)
    {
        foreach (string line in (report.Updates ?? []).SelectMany(update => UnifiedDiff.Of(update.Source.Path, update.Source.Content, update.Text).TrimEnd('\n').Split('\n')))
        {
            text.WriteLine(line, line.StartsWith('+') ? Tone.Info : line.StartsWith('-') ? Tone.Error : Tone.Plain);
        }

        if (report.Updates is { Count: > 0 })
        {
            text.WriteLine();
        }
    }

    private static void WriteNotices(TestReport report, NoticeWriter notices)
    {
        foreach (Diagnostic problem in report.Problems)
        {
            notices.Write(Notice.Of(problem));
        }

        foreach (TestResult test in report.Tests)
        {
            foreach (Notice notice in test.Mistakes.Select(Notice.Of))
            {
                notices.Write(notice with { Notes = [.. notice.Notes, $"in the test \"{test.Title}\""] });
            }
        }

        foreach (Notice notice in report.Lints.Select(Notice.Of))
        {
            notices.Write(notice);
        }

        foreach (Diagnostic gap in (report.Coverage ?? []).SelectMany(rule => rule.Mistakes).Concat((report.Mutation ?? []).SelectMany(item => item.Mistakes)))
        {
            notices.Write(Notice.Of(gap));
        }
    }

    private static void WriteSkipped(TestReport report, StyledWriter text)
    {
        TestResult[] skipped = [.. report.Tests.Where(test => test.Outcome == TestOutcome.Skipped)];
        foreach (TestResult test in skipped)
        {
            text.Write("skipped ", Tone.Faint);
            text.WriteLine($"{test.Location} \"{test.Title}\": {test.Reason}");
        }

        if (skipped.Length > 0)
        {
            text.WriteLine();
        }
    }

    private static void WriteVerdict(TestReport report, StyledWriter text)
    {
        if (report.Tests.Count == 0)
        {
            text.WriteLine("No tests were found.", Tone.Warning);
            return;
        }

        string[] counts =
        [
            .. from outcome in new[] { (TestOutcome.Passed, "passed"), (TestOutcome.Failed, "failed"), (TestOutcome.Broken, "could not run"), (TestOutcome.Skipped, "skipped") }
               let number = report.Tests.Count(test => test.Outcome == outcome.Item1)
               where number > 0
               select $"{Counted.Number(number)} {outcome.Item2}",
        ];
        int misses = report.Tests.Sum(test => test.KnownMisses);
        text.Write(Counted.Of(report.Tests.Count, "test"), report.ExitCode == 0 ? Tone.Heading : Tone.Error);
        text.WriteLine($": {string.Join(", ", counts)}{(misses == 0 ? "" : $"; {Counted.Of(misses, "known miss", "known misses")}")}.");
        if (report is { ExitCode: 0, Coverage: null, Mutation: null })
        {
            text.WriteLine("`--coverage` and `--mutate` tell what these tests do not notice.", Tone.Faint);
        }
    }
}
