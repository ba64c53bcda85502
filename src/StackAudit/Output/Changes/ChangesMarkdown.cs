using StackAudit.Revisions;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The same for a comment or a page.</summary>
internal static class ChangesMarkdown
{
    private const int MostMoved = 5;

    public static void Write(StackChanges changes, FormatOptions options, TextWriter writer)
    {
        writer.WriteLine($"## From {MarkdownText.Of(changes.Before)} to {MarkdownText.Of(changes.After)}");
        writer.WriteLine();
        writer.WriteLine(ChangeWords.Sum(changes));
        if (changes.VoidedApprovals.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine(MarkdownText.Of(SinceWords.Voids(changes.VoidedApprovals)));
        }

        if (changes.Changes.Count > 0)
        {
            writer.WriteLine();
        }

        foreach (ModelChange change in changes.Changes)
        {
            Write(change, writer);
        }

        if (changes.Moved.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine($"Moved to another file, with no change in meaning: {Counted.Number(changes.Moved.Count)}");
            writer.WriteLine();
            ModelChange[] shown = [.. options.All ? changes.Moved : changes.Moved.Take(MostMoved)];
            foreach (ModelChange change in shown)
            {
                writer.WriteLine($"- {change.Subject} {MarkdownText.Of(change.Id)}: {MarkdownText.Of(change.Before!.Source.Path)} → {MarkdownText.Of(change.After!.Source.Path)}");
            }

            if (shown.Length < changes.Moved.Count)
            {
                writer.WriteLine($"- and {Counted.Number(changes.Moved.Count - shown.Length)} more");
            }
        }

        if (changes.Also.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine("### Also");
            writer.WriteLine();
            WriteFindings(changes.Also, "", writer);
        }
    }

    private static void Write(ModelChange change, TextWriter writer)
    {
        string name = change.Name == change.Id ? "" : $" ({MarkdownText.Of(change.Name)})";
        string former = change.Kind == ChangeKind.Renamed ? $", formerly {MarkdownText.Of(change.FormerId!)}" : "";
        string moved = change.IsInOtherFile ? $", moved from {MarkdownText.Of(change.Before!.Source.Path)}" : "";
        writer.WriteLine($"- **{change.Subject} {MarkdownText.Of(change.Id)}**{name} {ChangeWords.Kind(change.Kind)}{former} · {MarkdownText.Of(PlaceText.Of(change.Location))}{moved}");
        foreach (FieldChange field in change.Fields)
        {
            writer.WriteLine($"  - {MarkdownText.Of(field.Field)}: {MarkdownText.Of(ChangeWords.Values(field))}");
        }

        WriteFindings(change.Findings, "  ", writer);
    }

    private static void WriteFindings(IReadOnlyList<ChangedFinding> findings, string indent, TextWriter writer)
    {
        foreach ((Finding finding, FindingOutcome outcome) in findings.Where(each => each.Unseen is null).Select(each => (each.Finding, each.Outcome)))
        {
            writer.WriteLine($"{indent}- {ChangeWords.Outcome(outcome)} {finding.Severity.Word()} **{finding.Rule.Code}**: {MarkdownText.Of(finding.Message)}");
        }

        foreach ((string why, IReadOnlyList<ChangedFinding> unseen) in ChangeWords.Unseen(findings))
        {
            writer.WriteLine($"{indent}- {Counted.Number(unseen.Count)} {SinceWords.Unseen}: {MarkdownText.Of(why)}");
            foreach (Finding finding in unseen.Select(each => each.Finding))
            {
                writer.WriteLine($"{indent}  - {finding.Severity.Word()} **{finding.Rule.Code}**: {MarkdownText.Of(finding.Message)}");
            }
        }
    }
}
