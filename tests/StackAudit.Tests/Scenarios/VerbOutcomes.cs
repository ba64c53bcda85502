namespace StackAudit.Tests.Scenarios;

/// <summary>Which exit codes each verb can give. 141, and those of signals, are not among them: any verb gives them.</summary>
internal static class VerbOutcomes
{
    public static IReadOnlyDictionary<string, int[]> All { get; } = new Dictionary<string, int[]>
    {
        [""] = [0, 2],
        ["baseline"] = [2],
        ["baseline accept"] = [0, 2],
        ["baseline create"] = [0, 2],
        ["baseline prune"] = [0, 2],
        ["baseline show"] = [0, 2],
        ["check"] = [0, 1, 2],
        ["completion"] = [0, 2],
        ["config"] = [2],
        ["config explain"] = [0, 2],
        ["config show"] = [0, 2],
        ["diff"] = [0, 1, 2],
        ["digest"] = [0, 2],
        ["exceptions"] = [2],
        ["exceptions add"] = [0, 2],
        ["exceptions expiring"] = [0, 1, 2],
        ["exceptions list"] = [0, 2],
        ["explain"] = [0, 2],
        ["export"] = [2],
        ["export csv"] = [0, 2],
        ["export facts"] = [0, 2],
        ["fix"] = [0, 1, 2],
        ["fmt"] = [0, 1, 2],
        ["import"] = [2],
        ["import table"] = [0, 2],
        ["init"] = [0, 2],
        ["next"] = [0, 2],
        ["query"] = [0, 2],
        ["rename"] = [0, 2],
        ["report"] = [0, 2],
        ["rules"] = [2],
        ["rules cost"] = [0, 2],
        ["rules docs"] = [0, 1, 2],
        ["rules lint"] = [0, 1, 2],
        ["rules list"] = [0, 2],
        ["rules new"] = [0, 2],
        ["schema"] = [0, 2],
        ["show"] = [0, 2],
        ["test"] = [0, 1, 2],
    };
}
