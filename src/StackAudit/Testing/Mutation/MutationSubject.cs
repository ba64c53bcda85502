using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>An item that is changed bit by bit.</summary>
/// <param name="Name">The code and name of a rule; of others their kind and name.</param>
/// <param name="Codes">The rules that a change may be seen in.</param>
/// <param name="Changed">All rules, as they are bound for a stack, after a change; null when there is a mistake in one of them.</param>
internal sealed record MutationSubject(
    string Name, SourceText Source, IReadOnlyList<string> Codes, IReadOnlyList<Mutant> Mutants, IReadOnlyList<Excuse> Excuses, Func<Mutant, TestedRules, BoundRules?> Changed);
