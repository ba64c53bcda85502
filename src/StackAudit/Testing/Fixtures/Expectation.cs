using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>The number of findings that a test expects, and where it says so.</summary>
internal sealed record Expectation(int Findings, Location Location);
