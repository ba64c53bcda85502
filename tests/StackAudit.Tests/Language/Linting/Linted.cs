using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Linting;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Language.Linting;

/// <summary>Rule texts without mistakes, ready for lints.</summary>
internal static class Linted
{
    public static LintedFiles From(params IReadOnlyList<(string Path, string Text)> files) => From(requiresHealthy: true, files);

    public static LintedFiles From(bool requiresHealthy, IReadOnlyList<(string Path, string Text)> files)
    {
        var diagnostics = new DiagnosticBag();
        RuleFile[] parsed = [.. files.Select(file => new RuleFile(RuleParser.Parse(new SourceText(file.Path, file.Text), diagnostics), IsBuiltIn: true))];
        BoundRules bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, parsed, diagnostics);
        if (requiresHealthy)
        {
            Assert.Equal([], diagnostics.Select(problem => $"{problem.Location} {problem.Message}"));
        }

        return new LintedFiles(bound, [.. parsed.Select(file => file.Syntax)]);
    }
}
