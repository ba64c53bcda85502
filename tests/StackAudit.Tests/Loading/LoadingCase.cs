using StackAudit.Text;

namespace StackAudit.Tests.Loading;

/// <summary>Files, and the lines that describe every problem that loading them gives.</summary>
internal sealed record LoadingCase(string Title, IReadOnlyList<SourceText> Files, string Expected);
