using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>What a definition or table says, in words.</summary>
public sealed record NameExplanation(string Name, string Text, Location? Place);
