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

namespace StackAudit.Tests.Language.Evaluation;

/// <summary>What the stack and the rules of a case give.</summary>
internal static class Evaluated
{
    private static readonly DateOnly Today = new(2026, 6, 30);

    /// <summary>The outcome in the form in which cases state it.</summary>
    public static IReadOnlyList<string> Of(EvaluationCase one, int threads = 1, bool isPlanned = true)
    {
        StackModel model = Load(one);
        BoundRules bound = Bind(one);
        var settings = new DiagnosticBag();
        var context = new EvaluationContext(new StackGraph(model)) { Overrides = OverrideReader.Read(model.Settings, bound, settings), IsPlanned = isPlanned };
        var compiler = new ExpressionCompiler(context);
        var lines = new List<string>();
        for (int i = 0; i < one.Questions.Count; i++)
        {
            (string kind, string expression) = one.Questions[i];
            DefinitionSymbol symbol = bound.Declarations.FindDefinition(kind.Length == 0 ? null : kind, $"question_{i}")!;
            lines.Add($"{kind}: {expression} => {Answer(compiler, symbol, model)}");
        }

        RuleRun run = new RuleRunner(context, threads, withTimes: false).Run(Running.Of(bound));
        lines.AddRange(RunPrinter.Print(run));
        lines.AddRange(settings.Select(RunPrinter.PrintMistake));
        return lines;
    }

    /// <summary>The rules of a case and its questions, each as a definition.</summary>
    public static BoundRules Bind(EvaluationCase one)
    {
        string questions = string.Concat(one.Questions.Select((question, i) => $"define {Name(question.Kind, i)} = {question.Expression}\n"));
        var diagnostics = new DiagnosticBag();
        var file = new RuleFile(RuleParser.Parse(new SourceText("rules/a.rules", one.Rules + questions), diagnostics), IsBuiltIn: true);
        BoundRules bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, [file], diagnostics);
        return diagnostics.Count == 0 ? bound : throw new FormatException(string.Join('\n', diagnostics.Select(problem => $"{problem.Location} {problem.Message}")));
    }

    private static StackModel Load(EvaluationCase one)
    {
        SourceText[] texts = [.. one.Stack.Length == 0 ? [] : new SourceText[] { new("stack.yaml", one.Stack) }, new("stackaudit.yaml", one.Settings)];
        LoadResult loaded = StackLoader.Load(texts, new LoadOptions { AsOf = Today, RequiresTools = false });
        Diagnostic? wrong = loaded.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error);
        return wrong == null ? loaded.Model! : throw new FormatException($"The stack of `{one.Title}` is wrong: {wrong.Location} {wrong.Message}");
    }

    private static string Name(string kind, int number) => kind.Length == 0 ? $"question_{number}" : $"{kind}.question_{number}";

    private static string Answer(ExpressionCompiler compiler, DefinitionSymbol symbol, StackModel model)
    {
        var frame = new Frame(compiler.Context, symbol.SlotCount);
        if (symbol.Receiver is { } receiver)
        {
            frame.Slots[receiver.Slot] = model.All(symbol.Kind!.Name)[0];
        }

        string value = Printer.Print(compiler.Compile(symbol.Value!)(frame), symbol.Value!.Type);
        string without = string.Join(' ', frame.Without.Select(fact => $"{fact.Entity.Id}.{fact.Field}").Order(StringComparer.Ordinal));
        return (frame.CouldNotLook ? "could not look" : value) + (without.Length == 0 ? "" : $" (without {without})");
    }
}
