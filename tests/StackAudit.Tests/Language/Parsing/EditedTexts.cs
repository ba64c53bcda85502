using StackAudit.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

/// <summary>Texts with one token left out, doubled, or with two letters swapped: what people mistype.</summary>
internal static class EditedTexts
{
    private const double OnTheSameLine = 0.99;

    /// <summary>No edit crashes the parser, most errors are found where the edit is, and no edit costs more than one item.</summary>
    public static void AssertBlamedOnTheirLines(IEnumerable<string> texts, int every, int minimum)
    {
        var misses = new List<string>();
        int errors = 0;
        foreach (string text in texts)
        {
            int items = Parsed.From(text).File.Items.Count;
            foreach ((int position, string edited) in EditsOf(text, every))
            {
                Parsed parsed = Parsed.From(edited);
                Assert.InRange(parsed.File.Items.Count, items - 1, items + 1);
                if (parsed.Errors.Count == 0)
                {
                    continue;
                }

                errors++;
                int line = parsed.File.Source.PositionOf(position).Line;
                if (parsed.Errors[0].Location.Start.Line != line)
                {
                    misses.Add($"{parsed.Errors[0].Location.Start.Line} instead of {line}: {parsed.File.Source.Line(line)}");
                }
            }
        }

        Assert.InRange(errors, minimum, int.MaxValue);
        Assert.True(misses.Count <= errors * (1 - OnTheSameLine), $"{misses.Count} of {errors} errors are on another line:\n{string.Join('\n', misses)}");
    }

    /// <summary>Of every so-and-so-many tokens each edit, and where it is.</summary>
    public static IEnumerable<(int Position, string Text)> EditsOf(string text, int every)
    {
        int index = 0;
        for (Token token = Scanner.Scan(text, 0, text.Length); token.Kind != TokenKind.End; token = Scanner.Scan(text, token.End, text.Length))
        {
            if (index++ % every != 0)
            {
                continue;
            }

            string written = text[token.Start..token.End];
            yield return (token.Start, text.Remove(token.Start, token.Span.Length));

            // What is there twice is too much from its second beginning on, which is lines below where a block begins.
            yield return (token.End + 1, text.Insert(token.End, " " + written));
            if (written.Length > 1 && written[0] != written[1])
            {
                yield return (token.Start, text.Remove(token.Start, 2).Insert(token.Start, $"{written[1]}{written[0]}"));
            }
        }
    }
}
