using System.Security.Cryptography;
using System.Text;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>The files that were read, each with the beginning of the SHA-256 of its text, by which somebody can tell whether it is still the same.</summary>
internal static class MadeFiles
{
    private const int ShownDigits = 12;

    public static ViewObject Of(ReportContext context)
    {
        SourceText[] files = [.. context.Model.Settings.Layers.All.Select(layer => layer.Source).Where(source => source.Content.Length > 0).Concat(context.Model.Files).DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];
        (string Path, string Hash)[] hashes = [.. files.Select(file => (file.Path, HashOf(file.Content)))];
        return new ViewObject
        {
            ["hash"] = Code(HashOf(string.Concat(hashes.Select(file => $"{file.Hash}  {file.Path}\n")))[..ShownDigits]),
            ["list"] = hashes.Select(file => new ViewObject { ["path"] = new Markup($"<code>{context.Text.Path(file.Path)}</code>"), ["hash"] = Code(file.Hash[..ShownDigits]) }).ToArray(),
        };
    }

    private static Markup Code(string hash) => new($"<code>{hash}</code>");

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
