using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>What became of a report.</summary>
/// <param name="Sections">The names of those that it holds, in order.</param>
/// <param name="Problems">What is wrong under <c>report:</c> in the settings; the page does without.</param>
public sealed record WrittenReport(IReadOnlyList<string> Sections, IReadOnlyList<Diagnostic> Problems);
