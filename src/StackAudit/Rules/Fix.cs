using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A way to mend a finding that can be carried out: its edits are made together or not at all.</summary>
/// <param name="IsSafe">Whether it may be made without somebody looking at it.</param>
public sealed record Fix(string Title, bool IsSafe, IReadOnlyList<TextEdit> Edits);
