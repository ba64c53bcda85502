using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>A rule file and a stack, and what the engine and the reading aloud make of them.</summary>
internal sealed class RulePair
{
    public RulePair(string rules, string stack)
    {
        var problems = new DiagnosticBag();
        (Rules, Stack) = (rules, stack);
        Model = Load(stack, problems);
        Bound = Bind(rules, problems);
        Mistakes = [.. problems.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Location} {problem.Message} {problem.Label}")];
    }

    public string Rules { get; }

    public string Stack { get; }

    public StackModel? Model { get; }

    public BoundRules Bound { get; }

    public string[] Mistakes { get; }

    /// <summary>Whether both texts say something.</summary>
    public bool IsFit => Mistakes.Length == 0 && Model != null && Bound.Rules.Count == 1;

    public static RulePair Random(int seed)
    {
        var choices = new Choices(seed);
        string stack = RandomStack.Write(choices);
        return new RulePair(RandomItems.Write(choices), stack);
    }

    private static StackModel? Load(string stack, DiagnosticBag problems)
    {
        SourceText[] texts = [new("stack.yaml", stack), new("stackaudit.yaml", RandomStack.Settings)];
        LoadResult loaded = StackLoader.Load(texts, new LoadOptions { AsOf = RandomStack.Today, RequiresTools = false });
        problems.AddRange(loaded.Problems);
        return loaded.Model;
    }

    private static BoundRules Bind(string rules, DiagnosticBag problems)
    {
        var file = new RuleFile(RuleParser.Parse(new SourceText("random.rules", rules), problems), IsBuiltIn: true);
        return RuleFilesBinder.Bind(StackSchema.BuiltIn, [file], problems);
    }
}
