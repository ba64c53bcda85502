using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>A rule as closures: it counts what it meets into the tally.</summary>
/// <param name="Descriptor">What the rule is.</param>
/// <param name="DutyFields">What it is about.</param>
/// <param name="SlotCount">How many names it has.</param>
/// <param name="Run">All of it.</param>
/// <param name="Sweep">The same in stretches; null where it does not go over the entities of a kind.</param>
internal sealed record CompiledRule(RuleDescriptor Descriptor, IReadOnlyList<string> DutyFields, int SlotCount, Action<Frame, RuleTally> Run, Sweep? Sweep);
