using StackAudit.Fixing;

namespace StackAudit.Output;

/// <summary>Says what was fixed, by rule and file, and what was not.</summary>
public static class FixText
{
    public static void Write(FixResult result, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        if (result.Fixed.Count == 0)
        {
            text.WriteLine(result.RolledBack.Count + result.Remaining.Count == 0 ? "Nothing to fix." : "Nothing was fixed.");
        }
        else
        {
            text.WriteLine($"{(result.IsDryRun ? "Would fix" : "Fixed")} {Counted.Of(result.Fixed.Count, "finding")} in {Counted.Of(result.Changes.Files.Count, "file")}.");
            WriteFixed(result, text);
        }

        WriteRolledBack(result, text);
        WriteRemaining(result, text);
        if (result.Baselined > 0)
        {
            text.WriteLine($"{Counted.Of(result.Baselined, "finding")} of the baseline {(result.Baselined == 1 ? "has" : "have")} a fix as well: `--no-baseline` makes it.", Tone.Faint);
        }
    }

    private static void WriteFixed(FixResult result, StyledWriter text)
    {
        foreach (var ofRule in result.Fixed.GroupBy(fix => (fix.Finding.Rule.Code, fix.Finding.Rule.Name, fix.Fix.Title)).OrderBy(group => group.Key.Code, StringComparer.Ordinal))
        {
            text.Write($"  {ofRule.Key.Code} {ofRule.Key.Name}", Tone.Heading);
            text.WriteLine($": {ofRule.Key.Title}");
            foreach (IGrouping<string, string> ofFile in ofRule.SelectMany(fix => fix.Files).GroupBy(file => file).OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                text.Write($"    {ofFile.Key}  ");
                text.WriteLine(Counted.Number(ofFile.Count()), Tone.Faint);
            }
        }
    }

    private static void WriteRolledBack(FixResult result, StyledWriter text)
    {
        if (result.RolledBack.Count == 0)
        {
            return;
        }

        text.WriteLine("Taken back, since a fix must end its finding and add no error. Where the rule is wrong, tell whoever wrote it:", Tone.Heading);
        var paragraphs = new ParagraphWriter(text);
        foreach (RolledBackFix back in result.RolledBack)
        {
            Rules.Finding finding = back.Chosen.Finding;
            string sentence = $"{finding.Rule.Code} {finding.Rule.Name}, `{back.Chosen.Fix.Title}`, at {PlaceText.Of(finding.Location)}: {back.Why}";
            paragraphs.Write(sentence.EndsWith('.') ? sentence : $"{sentence}.");
        }
    }

    private static void WriteRemaining(FixResult result, StyledWriter text)
    {
        var paragraphs = new ParagraphWriter(text);
        foreach (IGrouping<(RemainingReason Reason, string Outside), RemainingFix> alike in result.Remaining.GroupBy(remaining => (remaining.Reason, remaining.Outside)).OrderBy(group => group.Key.Reason))
        {
            int count = alike.Count();
            string findings = Counted.Of(count, "finding");
            string verb = count == 1 ? "has" : "have";
            string rules = string.Join(", ", alike.GroupBy(remaining => remaining.Chosen.Finding.Rule).OrderBy(rule => rule.Key.Code, StringComparer.Ordinal)
                .Select(rule => $"{rule.Key.Code} {rule.Key.Name} × {Counted.Number(rule.Count())}"));
            paragraphs.Write(alike.Key.Reason switch
            {
                RemainingReason.Suggested => $"{findings} {verb} a fix to look at first ({rules}): `--suggested --dry-run` shows what it would change, `--suggested` makes it, `--only` chooses the rule.",
                RemainingReason.Outside => $"{findings} {verb} a fix in `{alike.Key.Outside}`, which is no part of this stack ({rules}): change it there.",
                RemainingReason.Unsettled => $"{findings} {verb} a fix that is undone again ({rules}): after {Counted.Of(result.Passes, "pass", "passes")} there was still something to fix. Use `--only` or `--skip` for one of the rules.",
                _ => $"{findings} {verb} only the fix that was taken back ({rules}): change it by hand.",
            }, "");
        }
    }
}
