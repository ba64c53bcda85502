namespace StackAudit.Explaining;

/// <summary>What a code of a mistake means, such as <c>STK0104</c>.</summary>
/// <param name="Text">Markdown: what it means, and an example.</param>
public sealed record MistakeExplanation(string Code, string Name, string Severity, string Text) : Explanation;
