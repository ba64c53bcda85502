using CsCheck;
using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Importing;

/// <summary>Whatever text is written is read back equal by the loader.</summary>
public sealed class YamlRoundTripProperties
{
    private static readonly string[] Traps =
    [
        "yes", "No", "on", "1.0", "0x1F", "2026-02-11", "12:30", "#x", "a #b", ": ", "a: b", "a:", "@x", "-", "- x", "*", "*x", "&x", "!x", "?", "? x", "| x", ">", "%", "`", "'", "\"",
        "{a}", "[a]", "a,b", "<<", "=", "---", "--- x", "...", "it's", "\\n", "null", "~", " x", "x ", "a\nb", "a\n\nb\n", "\na", "a\n", "a\n\n", " a\nb", "a \nb", "a\n  b\n c", "a\n#b",
        "a\n---\nb", "\t", "a\tb", "\u0085", "\u2028", "\uFEFF", "\u0007", "é", "日本語", "😀", "\ud800", "€ 5", "C:\\x", "a\r\nb",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(OneOf(Traps), Gen.String[Gen.Char[' ', '~'], 0, 12], Gen.String[0, 6], Gen.Const(" "), Gen.Const("\n"));

    private static readonly Gen<string> Text = Gen.OneOf(OneOf(Traps), Piece.Array[1, 40].Select(string.Concat), OneOf("a", "word", "longer-word", "x:", "#").Array[1, 60].Select(words => string.Join(' ', words)));

    [Fact]
    public void AValueIsReadBack() => Text.Where(IsText).Sample(text => Assert.Equal(text, Description(text)), iter: Runs.Of(5_000));

    [Fact]
    public void EveryTrapIsReadBack() => Assert.All(Traps.Where(IsText), text => Assert.Equal(text, Description(text)));

    [Fact]
    public void AnElementOfAListIsReadBack() => Text.Where(IsText).Array[1, 4].Sample(
        texts =>
        {
            var tool = Tool();
            tool.Add("tags", new YamlList(texts.Select(text => new YamlScalar(text, isText: true))));
            Entity read = Read(tool);
            Assert.Equal(texts, read.List<string>(read.Kind.Fields["tags"]));
        },
        iter: Runs.Of(1_000));

    // A lone half of a pair is no text, and some words mean that nothing is known.
    private static bool IsText(string text) =>
        text.Length > 0 && text.ToLowerInvariant() is not ("tbd" or "unknown" or "n/a" or "?") && text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string? Description(string text)
    {
        YamlMap tool = Tool();
        tool.Add("description", new YamlScalar(text, isText: true));
        tool.Add("notes", YamlScalar.OfText("behind"));
        Entity read = Read(tool);
        Assert.Equal("behind", read[read.Kind.Fields["notes"]]);
        return (string?)read[read.Kind.Fields["description"]];
    }

    private static YamlMap Tool()
    {
        var tool = new YamlMap();
        tool.Add("name", YamlScalar.OfText("Tool"));
        tool.Add("status", YamlScalar.OfText("active"));
        return tool;
    }

    private static Entity Read(YamlMap tool)
    {
        var root = new YamlMap();
        root.Add(["tools", "t"], tool);
        LoadResult loaded = StackLoader.Load([new SourceText("tools.yaml", YamlFile.Print([], root))], new LoadOptions());
        Assert.Empty(loaded.Problems);
        return loaded.Model!.Find("tool", "t")!;
    }
}
