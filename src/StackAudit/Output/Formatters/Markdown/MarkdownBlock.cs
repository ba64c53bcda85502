using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>A part of a page that is shown whole or not at all.</summary>
/// <param name="Heading">Above all that follow each other with the same.</param>
/// <param name="Findings">For how many findings and problems it stands.</param>
/// <param name="Severity">Of the worst of them: where room is short, it is kept longest.</param>
internal sealed record MarkdownBlock(string Heading, string Text, int Findings, Severity Severity);
