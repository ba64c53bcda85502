namespace StackAudit.Tests.Operations;

/// <summary>Something that people do, by hand or with a command.</summary>
/// <param name="KeepsFindings">Whether the same is found afterwards, however the stack is written.</param>
/// <param name="Do">Does it; gives the comments that it took away.</param>
internal sealed record Operation(string Name, bool KeepsFindings, Func<OperatedStack, Choices, IEnumerable<string>> Do)
{
    public static readonly IReadOnlyList<Operation> All = [.. HandOperations.All, .. CommandOperations.All];
}
