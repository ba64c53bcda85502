namespace StackAudit.Output;

/// <summary>A form in which a result can be written. What comes out depends on the result and the options alone, and is UTF-8.</summary>
/// <typeparam name="TResult">What is written: the result of a check, or the report of tests.</typeparam>
/// <param name="Name">As the user asks for it.</param>
public sealed record ResultFormatter<TResult>(string Name, Action<TResult, FormatOptions, Stream> Write);
