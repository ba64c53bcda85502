using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Loading;

namespace StackAudit.Rules;

/// <summary>Counts in a stack that is loaded only when a mistake in a rule asks who lacks a fact.</summary>
internal static class StackCensus
{
    public static FactCensus Of(IReadOnlyList<string> paths) => new(new Lazy<EvaluationContext?>(() => Load(paths)));

    private static EvaluationContext? Load(IReadOnlyList<string> paths) =>
        StackLoader.Load(paths, new LoadOptions { RequiresTools = false }).Model is { } model ? new EvaluationContext(new StackGraph(model)) : null;
}
