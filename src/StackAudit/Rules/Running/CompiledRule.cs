using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>A rule as closures: it counts what it meets into the tally.</summary>
internal sealed record CompiledRule(RuleDescriptor Descriptor, IReadOnlyList<string> DutyFields, int SlotCount, Action<Frame, RuleTally> Run);
