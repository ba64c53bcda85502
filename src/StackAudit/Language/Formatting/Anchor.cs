namespace StackAudit.Language.Formatting;

/// <summary>Where the lines of a broken group begin.</summary>
/// <param name="Offset">Columns further to the right.</param>
/// <param name="Token">The index of the token, for <see cref="AnchorKind.Token"/>.</param>
internal readonly record struct Anchor(AnchorKind Kind, int Offset, int Token = -1)
{
    public static readonly Anchor Clause = new(AnchorKind.Clause, 4);

    public static readonly Anchor Line = new(AnchorKind.Line, 2);

    public static Anchor At(int token, int offset = 0) => new(AnchorKind.Token, offset, token);
}
