namespace StackAudit.Text;

/// <summary>A stretch of a loaded file and what is to stand there instead; of length 0 where something is only put in.</summary>
/// <param name="File">The path by which users know the file.</param>
/// <param name="Span">In the text as it was loaded, in UTF-16 units.</param>
public sealed record TextEdit(string File, TextSpan Span, string Text);
