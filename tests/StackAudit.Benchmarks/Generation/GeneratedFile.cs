namespace StackAudit.Benchmarks.Generation;

/// <summary>A file of a generated stack, by its path below the stack's folder.</summary>
internal sealed record GeneratedFile(string Path, string Text);
