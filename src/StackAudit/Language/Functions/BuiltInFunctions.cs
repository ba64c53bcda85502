namespace StackAudit.Language.Functions;

/// <summary>All functions of the rule language.</summary>
internal static class BuiltInFunctions
{
    public static IReadOnlyList<FunctionSymbol> All { get; } =
    [
        First.Symbol,
        Last.Symbol,
        Distinct.Symbol,
        Similarity.Symbol,
        Percentile.Symbol,
        Plain.Symbol,
        Acronyms.Symbol,
    ];

    public static FunctionSymbol? Find(string name) => All.FirstOrDefault(function => function.Name == name);
}
