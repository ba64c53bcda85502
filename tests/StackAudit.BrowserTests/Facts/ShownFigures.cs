namespace StackAudit.BrowserTests.Facts;

/// <summary>What a page says that can be held against facts.</summary>
/// <param name="Figures">With the expression that each names.</param>
/// <param name="Said">Texts of the user's.</param>
/// <param name="Bare">Texts with a digit that stand in none of the others.</param>
internal sealed record ShownFigures(IReadOnlyList<ShownText> Figures, IReadOnlyList<ShownText> Said, IReadOnlyList<ShownText> Days, IReadOnlyList<ShownText> Codes, IReadOnlyList<ShownText> Bare);
