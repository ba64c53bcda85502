namespace StackAudit.Output;

/// <summary>A form in which a result can be written. What comes out depends on the result and the options alone, and is UTF-8.</summary>
/// <param name="Name">As the user asks for it.</param>
public sealed record ResultFormatter(string Name, Action<AnalysisResult, FormatOptions, Stream> Write);
