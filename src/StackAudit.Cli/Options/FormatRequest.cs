using StackAudit.Output;

namespace StackAudit.Cli.Options;

/// <summary>A form of the result that somebody asked for.</summary>
/// <param name="File">Where it goes; null for standard output.</param>
internal sealed record FormatRequest<TResult>(ResultFormatter<TResult> Formatter, string? File);
