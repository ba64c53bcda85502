using System.Text;
using CsCheck;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Language.Formatting;

/// <summary>However a rule file is laid out, it is formatted to the same text.</summary>
public sealed class FormattingProperties
{
    private static readonly string[] Texts = [.. BuiltInRules.Sources.Select(source => source.Content)];

    [Fact]
    public void OtherSpacesAndLinesMakeNoDifference() =>
        Gen.Select(Gen.OneOf(Texts), Gen.Int[0, int.MaxValue - 1]).Sample(
            (text, seed) => Assert.Equal(Formatted.From(text), Formatted.From(Laid(text, new Random(seed), withComments: false))));

    [Fact]
    public void CommentsAnywhereAreKeptAndChangeNothingElse() =>
        Gen.Select(Gen.OneOf(Texts), Gen.Int[0, int.MaxValue - 1]).Sample((text, seed) =>
        {
            string formatted = Formatted.AssertSound(Laid(text, new Random(seed), withComments: true));
            Assert.Equal(Formatted.From(Comments.Without(text)), Formatted.From(Comments.Without(formatted)));
        });

    // Lines and empty lines between clauses are the writer's, and stay; so do the spaces without which two tokens would be one.
    private static string Laid(string text, Random random, bool withComments)
    {
        var laid = new StringBuilder();
        Comments.Split(text, (token, between) =>
        {
            laid.Append(between.Contains('\n', StringComparison.Ordinal) || between.Contains('#', StringComparison.Ordinal) || laid.Length == 0
                ? between
                : Space(between, random, withComments));
            laid.Append(token);
        });
        return laid.ToString();
    }

    private static string Space(string between, Random random, bool withComments) => random.Next(0, 12) switch
    {
        0 => " \n   ",
        1 => "\n\t ",
        2 => "   ",
        3 when withComments => "  # one\n    ",
        4 when withComments => "\n   # two\n     ",
        5 when withComments => "  # three\n  #four \n\n      ",
        _ => between,
    };
}
