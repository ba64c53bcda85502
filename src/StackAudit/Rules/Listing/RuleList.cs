using StackAudit.Diagnostics;

namespace StackAudit.Rules;

/// <summary>Which rules there are for a stack.</summary>
public static class RuleList
{
    /// <summary>The rules in the order of their codes, those that are off among them.</summary>
    /// <param name="paths">Folders and files of one stack.</param>
    /// <param name="folders">Further folders of rules.</param>
    /// <param name="only">The rules to list, by code, name, <c>category:x</c> or <c>tag:x</c>; empty for all.</param>
    /// <param name="skip">The rules to leave out, named in the same ways.</param>
    /// <param name="problems">Receives what is wrong in rule files, and the words that name no rule.</param>
    public static IReadOnlyList<ListedRule> Of(
        IReadOnlyList<string> paths, IReadOnlyList<string> folders, IReadOnlyList<string> only, IReadOnlyList<string> skip, DiagnosticBag problems)
    {
        RuleLibrary library = RuleLibrary.Load(paths, folders);
        problems.AddRange(library.Problems.Where(problem => problem.Severity == Severity.Error));
        return [.. RuleSelection.Named(library.Bound, only, skip, problems).Select(rule => new ListedRule(RuleDescriptor.Of(rule), rule.Source.Path, library.IsBuiltIn(rule)))];
    }
}
