using StackAudit.Text;

namespace StackAudit.Tests.Loading.Generated;

/// <summary>A field that was written: where it stands in its entity, what it holds, and where in the text.</summary>
internal sealed record GeneratedField(string Path, string Printed, TextSpan Span);
