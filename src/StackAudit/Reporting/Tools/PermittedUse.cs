using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Whether one may put data into a tool, as far as what is written down tells: never more than that.</summary>
/// <param name="Allowed">The data that approvals in force reach.</param>
/// <param name="Beyond">The data that is in the tool, and that they do not reach.</param>
/// <param name="Obstacles">What is in the way, the weightiest first.</param>
/// <param name="Conditions">What was asked for with an approval and is not done.</param>
/// <param name="Ask">Who may answer; empty where nobody is named.</param>
public sealed record PermittedUse(
    Entity Tool,
    UseVerdict Verdict,
    IReadOnlyList<Entity> Allowed,
    IReadOnlyList<Entity> Beyond,
    IReadOnlyList<UseObstacle> Obstacles,
    IReadOnlyList<Record> Conditions,
    IReadOnlyList<Entity> Ask)
{
    /// <summary>Whether an approval says itself what data it is for, rather than being for the tool as it was described.</summary>
    public bool IsScopeWritten { get; init; }

    /// <summary>Of <see cref="Allowed"/>, the data that is used on consent: that of people who agreed, and of nobody else.</summary>
    public IReadOnlyList<Entity> OnConsent { get; init; } = [];

    /// <summary>The tools to take in its place: what was named with the refusal, or what replaces it.</summary>
    public IReadOnlyList<Entity> Instead { get; init; } = [];

    /// <summary>The kind of review that <see cref="Ask"/> answers.</summary>
    public string AskedKind { get; init; } = "it";

    /// <summary>The last day of the approval, where it has one.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The kind of review that said no; null where none did.</summary>
    public string? RefusedBy { get; init; }
}
