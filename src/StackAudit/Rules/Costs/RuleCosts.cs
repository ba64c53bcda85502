using StackAudit.Diagnostics;
using StackAudit.Language.Linting;
using StackAudit.Loading;

namespace StackAudit.Rules;

/// <summary>Estimates the work of rules before anybody waits for it.</summary>
public static class RuleCosts
{
    /// <summary>The rules of a stack, the dearest on a large stack first.</summary>
    /// <param name="paths">Folders and files of one stack.</param>
    /// <param name="folders">Further folders of rules.</param>
    /// <param name="only">The rules to estimate, by code, name, <c>category:x</c> or <c>tag:x</c>; empty for all.</param>
    /// <param name="skip">The rules to leave out, named in the same ways.</param>
    /// <param name="problems">Receives what is wrong with the stack and its rules.</param>
    public static IReadOnlyList<RuleCost> Of(
        IReadOnlyList<string> paths, IReadOnlyList<string> folders, IReadOnlyList<string> only, IReadOnlyList<string> skip, DiagnosticBag problems)
    {
        LoadResult loaded = StackLoader.Load(paths, new LoadOptions { RequiresTools = false });
        problems.AddRange(loaded.Problems.Where(problem => problem.Severity == Severity.Error));
        if (loaded.Model is not { } model)
        {
            return [];
        }

        RuleLibrary library = RuleLibrary.Load(paths, folders);
        problems.AddRange(library.Problems.Where(problem => problem.Severity == Severity.Error));
        var here = StackSizes.Of(model);
        return
        [
            .. RuleSelection.Named(library.Bound, only, skip, problems)
                .Select(rule => new RuleCost(RuleDescriptor.Of(rule), CostEstimate.Of(rule, here), CostEstimate.Of(rule, StackSizes.Large), CostAdvice.For(rule)))
                .OrderByDescending(cost => cost.Large)
                .ThenBy(cost => cost.Rule.Code, StringComparer.Ordinal),
        ];
    }
}
