using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Language.Binding;

/// <summary>Rule files bound together, and what was wrong with them.</summary>
internal sealed record Checked(BoundRules Rules, IReadOnlyList<Diagnostic> Problems)
{
    private const string StackMark = "#% ";

    /// <summary>One file of a company; comments that begin with <c>#%</c> are the stack beside it.</summary>
    public static Checked From(string text) => From(CensusOf(text), (text, false));

    public static Checked From(params IReadOnlyList<(string Text, bool IsBuiltIn)> files) => From(null, files);

    private static Checked From(FactCensus? census, params IReadOnlyList<(string Text, bool IsBuiltIn)> files)
    {
        var diagnostics = new DiagnosticBag();
        RuleFile[] parsed =
        [
            .. files.Select((file, i) => new RuleFile(RuleParser.Parse(new SourceText($"rules/{(char)('a' + i)}.rules", file.Text), diagnostics), file.IsBuiltIn)),
        ];
        BoundRules rules = RuleFilesBinder.Bind(StackSchema.BuiltIn, parsed, diagnostics, census);
        return new Checked(rules, [.. diagnostics.OrderBy(problem => problem.Location.Source.Path, StringComparer.Ordinal).ThenBy(problem => problem.Location.Span.Start)]);
    }

    private static FactCensus? CensusOf(string text)
    {
        string[] stack = [.. text.Split('\n').Where(line => line.StartsWith(StackMark, StringComparison.Ordinal)).Select(line => line[StackMark.Length..])];
        if (stack.Length == 0)
        {
            return null;
        }

        LoadResult loaded = StackLoader.Load([new SourceText("stack.yaml", string.Join('\n', stack))], new LoadOptions());
        Diagnostic? wrong = loaded.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error);
        return wrong == null ? new FactCensus(new StackGraph(loaded.Model!)) : throw new FormatException($"{wrong.Location} {wrong.Message}");
    }
}
