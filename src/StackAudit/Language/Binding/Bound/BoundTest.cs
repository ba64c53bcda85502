using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A test whose names are resolved. What it gives is YAML, and not read before it runs.</summary>
/// <param name="Parameters">The values that it sets, of the rules that it tests or shared; each by its name.</param>
internal sealed record BoundTest(TestSyntax Syntax, SourceText Source, IReadOnlyList<ParameterSymbol> Parameters);
