namespace StackAudit.Rules;

/// <summary>Which rules run, as far as whoever starts the program says so.</summary>
/// <param name="Preset">Null for the one of the settings.</param>
/// <param name="Only">The rules to run, by code, name, <c>category:x</c> or <c>tag:x</c>; empty for all.</param>
/// <param name="Skip">The rules to leave out, named in the same ways.</param>
public sealed record CommandLineRules(Preset? Preset, IReadOnlyList<string> Only, IReadOnlyList<string> Skip)
{
    /// <summary>Nothing is said.</summary>
    public static CommandLineRules None { get; } = new(null, [], []);
}
