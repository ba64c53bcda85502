using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>All rules, bound once for the kinds and fields of a schema, and those among them that are tested.</summary>
/// <param name="Schema">For which they were bound.</param>
/// <param name="Files">From which they come.</param>
/// <param name="Bound">All of them.</param>
/// <param name="Selected">The codes of those to test.</param>
internal sealed record TestedRules(StackSchema Schema, IReadOnlyList<RuleFile> Files, BoundRules Bound, IReadOnlySet<string> Selected)
{
    private readonly HashSet<(string Code, SourceText Source)> _twice =
    [
        .. from file in Files
           from rule in file.Syntax.Items.OfType<RuleSyntax>()
           let bound = Bound.Rules.FirstOrDefault(bound => bound.Code == rule.Code.Text)
           where bound != null && bound.Source != file.Syntax.Source && bound.Source.Slice(bound.Span).ReplaceLineEndings() != file.Syntax.Source.Slice(rule.Span).ReplaceLineEndings()
           select (rule.Code.Text, file.Syntax.Source),
    ];

    private readonly HashSet<string> _known = [.. Bound.Rules.Select(rule => rule.Code), .. Bound.WrongRules.Select(rule => rule.Code.Text)];

    /// <summary>Whether a test is to run: one of a rule that was asked for, or of none that there is.</summary>
    public bool IncludesTestOf(IReadOnlyList<string> codes) => codes.Count == 0 || codes.Any(code => Selected.Contains(code) || !_known.Contains(code));

    /// <summary>Whether a mistake is told already for which a rule cannot be tested: it has one, or the file holds another rule by the code of one elsewhere.</summary>
    public bool HasToldOf(string code, SourceText source) =>
        Bound.WrongRules.Any(rule => rule.Code.Text == code) || _twice.Contains((code, source));

    /// <summary>The rules that a stack names in its exceptions: what they find is there to be excepted.</summary>
    public IEnumerable<BoundRule> Excepted(StackModel stack) => Excepted(stack, Bound);

    /// <inheritdoc cref="Excepted(StackModel)"/>
    public static IEnumerable<BoundRule> Excepted(StackModel stack, BoundRules all)
    {
        HashSet<string> names = [.. stack.All(ExceptionKind.Kind.Name).Select(exception => exception[exception.Kind.Fields["rule"]]).OfType<string>()];
        return all.Rules.Where(rule => names.Contains(rule.Code) || names.Contains(rule.Name)).Select(RuleSelection.Enabled);
    }

    /// <summary>The rules of a test alone, with the names that they share with all others. A rule that is off as shipped is tried all the same.</summary>
    public BoundRules Of(IReadOnlyList<string> codes) =>
        Bound with { Rules = [.. Bound.Rules.Where(rule => codes.Contains(rule.Code)).Select(RuleSelection.Enabled)] };

    /// <summary>A rule by its code, even if it is off as shipped.</summary>
    public BoundRule Enabled(string code) => RuleSelection.Enabled(Bound.Rules.First(rule => rule.Code == code));

    /// <summary>The same rules for a stack that adds fields of its own.</summary>
    public TestedRules For(StackSchema schema, DiagnosticBag problems) =>
        ReferenceEquals(schema, Schema) ? this : this with { Schema = schema, Bound = RuleFilesBinder.Bind(schema, Files, problems) };
}
