using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>A file whose markers are rewritten to what was found.</summary>
/// <param name="Source">As it was read.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Text">What is to stand there.</param>
public sealed record MarkerUpdate(SourceText Source, string FullPath, string Text);
