using System.Text;
using StackAudit.Loading;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Loading;

public sealed class EncodingTests : IDisposable
{
    private const string Stack = "tools:\r\n  crm: { name: Größe 😀, status: active }\r\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", true },
        { "utf-16", false },
        { "utf-16BE", true },
        { "utf-16BE", false },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TheEncodingIsFoundOut(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        Write("crm.yaml", [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Stack)]);

        LoadResult result = Load();

        Assert.Empty(result.Problems);
        Assert.Equal("Größe 😀", result.Model!.Find("tool", "crm")!.Name);
        Assert.Equal("crm.yaml:2:3", result.Model.Find("tool", "crm")!.Location.ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF }, "FF")]
    [InlineData(new byte[] { 0xE4, 0x20 }, "E4")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "C0")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "ED")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 }, "F0")]
    public void AByteThatIsNoTextIsReportedAtItsPlace(byte[] bytes, string printed)
    {
        _folder.Write("crm.yaml", Stack);
        Write("broken.yaml", [.. "people:\n  dana: { name: 😀 "u8, .. bytes]);

        LoadResult result = Load();

        Assert.Equal(
            $"! broken.yaml:2:20-21 STK0006 The file is not valid UTF-8: the byte {printed} stands for no character here.\n? Save the file as UTF-8.",
            PrintedProblems.Print(result.Problems));
        Assert.NotNull(result.Model!.Find("tool", "crm"));
    }

    [Fact]
    public void HalfACharacterOfUtf16IsReported()
    {
        _folder.Write("crm.yaml", Stack);
        Write("odd.yaml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("x-a: b"), 0x41]);
        Write("lone.yaml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("x-a: "), 0x00, 0xD8, 0x41, 0x00]);

        Assert.Equal(
            "! lone.yaml:1:6-7 STK0006 The file is not valid UTF-16: half of a surrogate pair stands alone.\n? Save the file as UTF-8.\n"
            + "! odd.yaml:1:8-8 STK0006 The file is not valid UTF-16: it ends within a character.\n? Save the file as UTF-8.",
            PrintedProblems.Print(Load().Problems));
    }

    [Fact]
    public void Utf32IsReported()
    {
        _folder.Write("crm.yaml", Stack);
        Write("wide.yaml", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("a: b")]);

        Assert.Equal(
            "! wide.yaml:1:1-1 STK0006 The file is not valid UTF-8: it is UTF-32.\n? Save the file as UTF-8.", PrintedProblems.Print(Load().Problems));
    }

    private LoadResult Load() => StackLoader.Load([_folder.Path], new LoadOptions());

    private void Write(string name, byte[] content) => File.WriteAllBytes(_folder.File(name), content);
}
