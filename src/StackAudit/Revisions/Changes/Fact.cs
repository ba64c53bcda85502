using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>What is written in one field of a thing.</summary>
/// <param name="Path">Of the field, from the thing: <c>reviews[it/2026-01-10].outcome</c>.</param>
/// <param name="Values">One, or the elements of a list.</param>
/// <param name="IsList">Whether the order of the values and how often each is there mean nothing.</param>
internal sealed record Fact(string Path, IReadOnlyList<FactValue> Values, bool IsList, Location Location);
