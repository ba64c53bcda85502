using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>A code stays with its rule, because baselines, exceptions and other people name it.</summary>
internal static class CodeLockLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        if (files.Codes is not { } codes)
        {
            yield break;
        }

        foreach ((SourceText source, RuleSyntax rule) in files.ItemsOf<RuleSyntax>())
        {
            LockedCode? locked = codes.Codes.FirstOrDefault(locked => locked.Code == rule.Code.Text);
            var place = new Location(source, rule.Code.Span);
            if (locked is null)
            {
                yield return LintDiagnostics.CodeNotLocked(place, rule.Code.Text, codes.Source.Path, CodeLock.LineOf(rule.Code.Text, rule.Name.Text));
            }
            else if (locked.IsRemoved || locked.Name != rule.Name.Text)
            {
                yield return LintDiagnostics.CodeReused(place, rule.Code.Text, locked.Name);
            }
        }

        HashSet<string> known = [.. files.Files.Concat(files.OtherFiles).SelectMany(file => file.Items.OfType<RuleSyntax>()).Select(rule => rule.Code.Text)];
        foreach (LockedCode gone in codes.Codes.Where(locked => !locked.IsRemoved && !known.Contains(locked.Code)))
        {
            yield return LintDiagnostics.CodeGone(new Location(codes.Source, gone.Span), gone.Code);
        }
    }
}
