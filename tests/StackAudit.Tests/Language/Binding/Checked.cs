using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Language.Binding;

/// <summary>Rule files bound together, and what was wrong with them.</summary>
internal sealed record Checked(BoundRules Rules, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>One file of a company.</summary>
    public static Checked From(string text) => From((text, false));

    public static Checked From(params IReadOnlyList<(string Text, bool IsBuiltIn)> files)
    {
        var diagnostics = new DiagnosticBag();
        RuleFile[] parsed =
        [
            .. files.Select((file, i) => new RuleFile(RuleParser.Parse(new SourceText($"rules/{(char)('a' + i)}.rules", file.Text), diagnostics), file.IsBuiltIn)),
        ];
        BoundRules rules = RuleFilesBinder.Bind(StackSchema.BuiltIn, parsed, diagnostics);
        return new Checked(rules, [.. diagnostics.OrderBy(problem => problem.Location.Source.Path, StringComparer.Ordinal).ThenBy(problem => problem.Location.Span.Start)]);
    }
}
