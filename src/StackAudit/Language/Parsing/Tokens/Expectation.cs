namespace StackAudit.Language.Parsing;

/// <summary>What could have stood at a place.</summary>
/// <param name="Shown">As a message names it; several words may share a name, such as "an operator".</param>
/// <param name="Written">The exact text, where there is one.</param>
internal sealed record Expectation(string Shown, string? Written = null)
{
    public const string Value = "a value";
    public const string Operator = "an operator";

    public static Expectation Of(string written) => new($"`{written}`", written);

    public bool IsQuoted => Shown.StartsWith('`');
}
