using System.Text;
using Xunit;

namespace StackAudit.Tests.Importing.Sources;

public sealed class EncodingTests
{
    private const string Csv = "Name;Notes\nBücher;“5 €” – Œuvre\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16", Encoding.BigEndianUnicode.GetBytes(Csv) },
        { "Windows-1252", Western() },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TheEncodingIsRecognised(string encoding, byte[] bytes)
    {
        using ImportRun run = ImportRun.Of("s.csv", bytes);
        Assert.Equal("“5 €” – Œuvre", run.ValueOf("tool", "bücher", "notes"));
        Assert.Equal(encoding, run.Result.Encoding);
    }

    [Fact]
    public void WhatIsInNoEncodingIsAMistake()
    {
        using ImportRun run = ImportRun.Of("s.csv", [.. "Name\nB"u8, 0x81, .. "\n"u8]);
        Assert.Equal(["s.csv:2:2 STK0006 The file is not valid UTF-8: the byte 81 stands for no character here."], run.Problems);
        Assert.False(Directory.Exists(run.Folder));
    }

    [Fact]
    public void OnlyTablesAreGuessedToBeWestern()
    {
        using ImportRun run = ImportRun.Of("s.yaml", [.. "- name: B"u8, 0xFC, .. "\n"u8]);
        Assert.Equal("STK0006", Assert.Single(run.Result.Problems).Code);
    }

    private static byte[] Western()
    {
        const string characters = "üŒ“”–€";
        byte[] codes = [0xFC, 0x8C, 0x93, 0x94, 0x96, 0x80];
        return [.. Csv.Select(c => characters.IndexOf(c) is >= 0 and var index ? codes[index] : (byte)c)];
    }
}
