using StackAudit.Diagnostics;
using StackAudit.Language.Formatting;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Formats rule files. Nothing is written.</summary>
public static class RuleFormatting
{
    /// <summary>The files that could be read, in the order of their paths.</summary>
    /// <param name="paths">Files, and folders with what is below them.</param>
    /// <param name="problems">Receives the mistakes of the files that are left alone for them.</param>
    public static IReadOnlyList<FormattedFile> Format(IReadOnlyList<string> paths, DiagnosticBag problems)
    {
        var formatted = new List<FormattedFile>();
        foreach (string path in RulePaths.Find(paths, problems))
        {
            var unread = new List<Diagnostic>();
            SourceText? source = SourceReader.Read(path, RelativePath.FromHere(path), unread);
            problems.AddRange(unread);
            if (source is not null && Format(source, problems) is { } text)
            {
                formatted.Add(new FormattedFile(path, source, text));
            }
        }

        return formatted;
    }

    private static string? Format(SourceText source, DiagnosticBag problems)
    {
        var mistakes = new DiagnosticBag();
        RuleFileSyntax file = RuleParser.Parse(source, mistakes);
        problems.AddRange(mistakes);
        return mistakes.Count > 0 ? null : RuleFormatter.Format(file);
    }
}
