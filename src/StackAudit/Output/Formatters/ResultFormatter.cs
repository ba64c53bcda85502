namespace StackAudit.Output;

/// <summary>A form in which a result can be written. What comes out depends on the result and the options alone, and is UTF-8.</summary>
/// <param name="Name">As the user asks for it.</param>
/// <param name="Description">Whom it is for, in a few words.</param>
public sealed record ResultFormatter(string Name, string Description, Action<AnalysisResult, FormatOptions, Stream> Write);
