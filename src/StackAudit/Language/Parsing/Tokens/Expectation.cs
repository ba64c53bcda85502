namespace StackAudit.Language.Parsing;

/// <summary>What could have stood at a place.</summary>
/// <param name="Shown">As a message names it; several words may share a name, such as "an operator".</param>
/// <param name="Written">The exact text, where there is one.</param>
internal sealed record Expectation(string Shown, string? Written = null)
{
    public const string Name = "a name";
    public const string Key = "a key";
    public const string Value = "a value";
    public const string Operator = "an operator";

    public static Expectation Of(string written) => new($"`{written}`", written);

    public bool IsQuoted => Shown.StartsWith('`');

    /// <summary>Any word would do that the language does not need for itself.</summary>
    public bool IsAnyName => Shown is Name or Key or Value;

    public bool IsWord => Written is not null && char.IsAsciiLetter(Written[0]);
}
