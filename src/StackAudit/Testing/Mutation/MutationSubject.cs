using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>An item that is changed bit by bit.</summary>
/// <param name="Name">The code and name of a rule; of others their kind and name.</param>
/// <param name="Codes">The rules that a change may be seen in.</param>
/// <param name="Changed">The rules after a change; null when there is a mistake in one of them.</param>
internal sealed record MutationSubject(
    string Name, SourceText Source, IReadOnlyList<string> Codes, IReadOnlyList<Mutant> Mutants, IReadOnlyList<Excuse> Excuses, Func<Mutant, BoundRules?> Changed);
