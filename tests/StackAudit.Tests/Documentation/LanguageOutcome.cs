using System.Globalization;
using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Location = StackAudit.Text.Location;

namespace StackAudit.Tests.Documentation;

/// <summary>What comes of an example, in the words of the page.</summary>
internal static class LanguageOutcome
{
    private const string StackPath = "stack.yaml";

    private static readonly DateOnly Today = new(2026, 6, 30);

    public static string Of(LanguageExample example) => example.Kind == "text" ? OfCheck(example) : OfValues(example);

    /// <summary>The mistakes in the rules of an example.</summary>
    public static IReadOnlyList<Diagnostic> Mistakes(LanguageExample example)
    {
        var diagnostics = new DiagnosticBag();
        Bind(example.Rules, diagnostics);
        return [.. diagnostics];
    }

    private static string OfCheck(LanguageExample example)
    {
        var diagnostics = new DiagnosticBag();
        BoundRules bound = Bind(example.Rules, diagnostics);
        var lines = new List<string>(diagnostics.SelectMany(Words));
        if (example.Stack.Length > 0 && !diagnostics.HasErrors)
        {
            StackModel model = Load(example);
            var mistakes = new DiagnosticBag();
            EvaluationContext context = ContextOf(model, bound, mistakes);
            RuleRun run = new RuleRunner(context, 1, withTimes: false).Run(Running.Of(bound));
            lines.AddRange(mistakes.Concat(run.Problems).SelectMany(Words));
            lines.AddRange(run.Findings.SelectMany(Words));
            lines.AddRange(run.MissingFacts.Where(fact => fact.KeptFromLooking).Select(fact =>
                $"could not look: {fact.Kind}.{fact.Field} of {string.Join(", ", fact.Entities.Select(entity => entity.Id))} is not known"));
        }

        return string.Concat((lines.Count == 0 ? ["nothing found"] : lines).Select(line => line + "\n"));
    }

    private static string OfValues(LanguageExample example)
    {
        string kind = example.Kind.Split(' ').ElementAtOrDefault(1) ?? "";
        string[] lines = example.Outcome.TrimEnd('\n').Split('\n');
        string[] asked = [.. lines.Select(line => line.Split(" => ")[0].TrimEnd())];
        string questions = string.Concat(asked.Select((expression, i) => $"define {(kind.Length == 0 ? "" : kind + ".")}question_{i} = {expression}\n"));
        var diagnostics = new DiagnosticBag();
        BoundRules bound = Bind(example.Rules + questions, diagnostics);
        if (diagnostics.HasErrors)
        {
            throw new FormatException($"{example}: {string.Join('\n', diagnostics.SelectMany(Words))}");
        }

        StackModel model = Load(example);
        var compiler = new ExpressionCompiler(ContextOf(model, bound, []));
        int width = asked.Max(expression => expression.Length);
        var written = new StringBuilder();
        for (int i = 0; i < asked.Length; i++)
        {
            DefinitionSymbol symbol = bound.Declarations.FindDefinition(kind.Length == 0 ? null : kind, $"question_{i}")!;
            var frame = new Frame(compiler.Context, symbol.SlotCount);
            if (symbol.Receiver is { } receiver)
            {
                frame.Slots[receiver.Slot] = model.All(kind)[0];
            }

            object? value = compiler.Compile(symbol.Value!)(frame);
            written.Append($"{asked[i].PadRight(width)} => {(frame.CouldNotLook ? "could not look" : Printer.Print(value, symbol.Value!.Type))}\n");
        }

        return written.ToString();
    }

    private static EvaluationContext ContextOf(StackModel model, BoundRules bound, DiagnosticBag mistakes) =>
        new(new StackGraph(model)) { Overrides = OverrideReader.Read(model.Settings, bound, mistakes) };

    // With the shipped definitions and tables, as in every check.
    private static BoundRules Bind(string rules, DiagnosticBag diagnostics)
    {
        RuleFile own = new(RuleParser.Parse(new SourceText("rules/ours.rules", rules), diagnostics), IsBuiltIn: false);
        return RuleFilesBinder.Bind(StackSchema.BuiltIn, [.. RuleFiles.Load("", [], withBuiltInRules: false, diagnostics), own], diagnostics);
    }

    private static StackModel Load(LanguageExample example)
    {
        SourceText[] files = [new(StackPath, example.Stack), new("stackaudit.yaml", example.Settings)];
        LoadResult loaded = StackLoader.Load(files, new LoadOptions { AsOf = Today, RequiresTools = false });
        return loaded.Problems.Count == 0
            ? loaded.Model!
            : throw new FormatException($"{example}: {string.Join('\n', loaded.Problems.Select(problem => $"{problem.Location} {problem.Message}"))}");
    }

    private static IEnumerable<string> Words(Diagnostic mistake) =>
    [
        $"{(mistake.Severity == Severity.Error ? "mistake" : "advice")} in line {Number(mistake.Location.Start.Line)}: {mistake.Message}{(mistake.Label is null ? "" : $" ({mistake.Label})")}",
        .. mistake.Help?.Split('\n').Select(line => $"  {line}") ?? [],
    ];

    private static IEnumerable<string> Words(Finding finding) =>
    [
        $"{Place(finding.Location)}: {(finding.Status == FindingStatus.Excepted ? "excepted " : "")}{finding.Severity.ToString().ToLowerInvariant()}: {finding.Message}",
        .. finding.Path.Select(step => $"  step {step.From.Id} to {step.To.Id}"),
        .. finding.Related.Where(related => related.Message.Length > 0).Select(related => $"  also {Place(related.Location)}: {related.Message}"),
        .. finding.Assignees.Count == 0 ? [] : new[] { $"  for {string.Join(", ", finding.Assignees.Select(person => person.Id))}" },
        .. finding.Money is null ? [] : new[] { $"  at stake {finding.Money}" },
        .. finding.Fixes.Select(fix => $"  fix: {fix.Title}"),
    ];

    private static string Place(Location location) =>
        location.Source.Path == StackPath ? $"line {Number(location.Start.Line)}" : $"{location.Source.Path} line {Number(location.Start.Line)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
