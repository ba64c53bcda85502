using StackAudit.Rules;

namespace StackAudit.Starting;

/// <summary>What a beginning takes.</summary>
/// <param name="Recognition">The host, and how it was found.</param>
/// <param name="New">The files to write.</param>
/// <param name="Kept">Those that were there; nothing of them is changed.</param>
/// <param name="LeftToDo">What its user has to do by hand, in sentences.</param>
/// <param name="Refusal">Why nothing can be begun here; null when it can.</param>
public sealed record StarterPlan(HostRecognition Recognition, IReadOnlyList<NewFile> New, IReadOnlyList<string> Kept, IReadOnlyList<string> LeftToDo, string? Refusal = null)
{
    /// <summary>Whether there was a stack, so that only what stands around it was missing.</summary>
    public bool HasStack { get; init; }
}
