using StackAudit.Text;

namespace StackAudit.Diagnostics;

/// <summary>A mistake of the user's at its place: something that could not be loaded, understood or evaluated.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, string Message)
{
    /// <summary>A few words to stand under the underlined text, such as what was expected there.</summary>
    public string? Label { get; init; }

    /// <summary>What to do about it, a sentence.</summary>
    public string? Help { get; init; }

    /// <summary>Facts that explain the mistake, a line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    public string Code => Descriptor.Code;

    public Severity Severity => Descriptor.Severity;
}
