using StackAudit.Tests.Language.Parsing;

namespace StackAudit.Tests.Language.Linting;

/// <summary>A rule text and what one lint says of it: <c>--- NameOfLint: title</c>.</summary>
public sealed record LintCase(string Lint, SyntaxErrorCase Case)
{
    public static IReadOnlyList<LintCase> Read(string[] lines) => [.. SyntaxErrorCaseReader.Read(lines, allowsHealthy: true).Select(Of)];

    public override string ToString() => Case.Title;

    private static LintCase Of(SyntaxErrorCase one) =>
        one.Title.Split(": ") is [var lint, ..] parts && parts.Length > 1 ? new LintCase(lint, one) : throw new FormatException($"`{one.Title}` does not name its lint.");
}
