namespace StackAudit.Tests.Plumbing;

/// <summary>A piece of shell in a file that a host of code reads.</summary>
/// <param name="Name">As the file calls it.</param>
/// <param name="Variables">What is set while it runs, expressions of the host among the values.</param>
internal sealed record HostStep(string Name, string Script, IReadOnlyDictionary<string, string> Variables);
