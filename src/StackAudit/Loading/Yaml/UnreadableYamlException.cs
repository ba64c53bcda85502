using StackAudit.Diagnostics;

namespace StackAudit.Loading;

/// <summary>Ends the reading of one file from whatever depth; caught where the file was begun.</summary>
internal sealed class UnreadableYamlException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
