using StackAudit.Revisions;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Shows changes to people: thing by thing, each with its fields and with the findings that it caused or settled.</summary>
internal static class ChangesText
{
    private const int MostMoved = 5;

    public static void Write(StackChanges changes, FormatOptions options, StyledWriter text)
    {
        text.WriteLine($"From {changes.Before} to {changes.After}", Tone.Heading);
        foreach (ModelChange change in changes.Changes)
        {
            text.WriteLine();
            Write(change, text);
        }

        WriteMoved(changes.Moved, options.All, text);
        if (changes.Also.Count > 0)
        {
            text.WriteLine();
            text.WriteLine("Also", Tone.Heading);
            WriteFindings(changes.Also, text);
        }

        text.WriteLine();
        text.WriteLine(ChangeWords.Sum(changes));
        if (changes.VoidedApprovals.Count > 0)
        {
            text.WriteLine(SinceWords.Voids(changes.VoidedApprovals), Tone.Warning);
        }
    }

    private static void Write(ModelChange change, StyledWriter text)
    {
        text.Write($"{Mark(change.Kind)} {change.Subject} {change.Id}", Tone.Heading);
        text.Write(change.Name == change.Id ? "" : $"  {change.Name}");
        text.Write(change.Kind == ChangeKind.Renamed ? $", formerly {change.FormerId}" : "");
        text.WriteLine($"  {PlaceText.Of(change.Location)}{(change.IsInOtherFile ? $", moved from {change.Before!.Source.Path}" : "")}", Tone.Frame);
        new CardRowWriter(text).Write("", change.Fields.Select(field => new CardRow($"  {field.Field}", PlaceText.Of(field.Location), ChangeWords.Values(field))));
        WriteFindings(change.Findings, text);
    }

    private static void WriteFindings(IReadOnlyList<ChangedFinding> findings, StyledWriter text)
    {
        foreach ((Finding finding, FindingOutcome outcome) in findings.Where(each => each.Unseen is null).Select(each => (each.Finding, each.Outcome)))
        {
            text.Write($"    {ChangeWords.Outcome(outcome)}  ");
            text.Write($"{finding.Severity.Word()}[{finding.Rule.Code}]", outcome == FindingOutcome.New ? Palette.Of(finding.Severity) : Tone.Faint);
            text.WriteLine($" {finding.Message}");
        }

        foreach ((string why, IReadOnlyList<ChangedFinding> unseen) in ChangeWords.Unseen(findings))
        {
            text.WriteLine($"    {Counted.Number(unseen.Count)} {SinceWords.Unseen}: {why}");
            foreach (Finding finding in unseen.Select(each => each.Finding))
            {
                text.Write($"      {finding.Severity.Word()}[{finding.Rule.Code}]", Tone.Faint);
                text.WriteLine($" {finding.Message}");
            }
        }
    }

    private static void WriteMoved(IReadOnlyList<ModelChange> moved, bool all, StyledWriter text)
    {
        if (moved.Count == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine($"Moved to another file, with no change in meaning: {Counted.Number(moved.Count)}", Tone.Heading);
        foreach (ModelChange change in all ? moved : moved.Take(MostMoved))
        {
            text.WriteLine($"  {change.Subject} {change.Id}: {change.Before!.Source.Path} → {change.After!.Source.Path}");
        }

        if (!all && moved.Count > MostMoved)
        {
            text.WriteLine($"  and {Counted.Number(moved.Count - MostMoved)} more: `--all` shows each.", Tone.Faint);
        }
    }

    private static char Mark(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => '+',
        ChangeKind.Removed => '-',
        ChangeKind.Renamed => '>',
        _ => '~',
    };
}
