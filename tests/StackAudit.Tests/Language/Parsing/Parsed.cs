using StackAudit.Diagnostics;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Tests.Language.Parsing;

/// <summary>A parsed text and what was wrong with it.</summary>
internal sealed record Parsed(RuleFileSyntax File, IReadOnlyList<Diagnostic> Errors)
{
    public string Tree => SyntaxPrinter.Print(File.Items);

    public static Parsed From(string text, bool includeTests = true)
    {
        var diagnostics = new DiagnosticBag();
        RuleFileSyntax file = RuleParser.Parse(new SourceText("rules/a.rules", text), diagnostics, includeTests);
        return new Parsed(file, [.. diagnostics]);
    }
}
