namespace StackAudit.Output;

/// <summary>The part that a stretch of text plays, from which its colour follows.</summary>
internal enum Tone
{
    Plain,
    Error,
    Warning,
    Info,
    Heading,
    Frame,
    Faint,
}
