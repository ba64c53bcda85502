using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>Which shipped rules are core: those that are on and ask for nothing that few stacks have on the first day.</summary>
internal static class CoreRules
{
    private const string ExtendedTag = "extended";

    public static IReadOnlySet<string> Codes() => BuiltInRules.Descriptors().Where(IsCore).Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);

    public static bool IsCore(RuleDescriptor rule) => rule.Severity != Severity.Off && !rule.Tags.Contains(ExtendedTag);
}
