using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Rules;

namespace StackAudit.Excepting;

/// <summary>What adding an exception changes, or why it cannot be added.</summary>
public sealed record ExceptionPlan
{
    /// <summary>Why it cannot be done, in a sentence or two; null when it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is wrong in the stack, which must load before anything in it is excepted.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    public FileChanges Changes { get; init; } = new("", []);

    /// <summary>What it hides.</summary>
    public IReadOnlyList<Finding> Hidden { get; init; } = [];

    /// <summary>What is found because of it, such as that nobody agreed.</summary>
    public IReadOnlyList<Finding> Found { get; init; } = [];

    internal static ExceptionPlan Refused(string why) => new() { Refusal = why };
}
