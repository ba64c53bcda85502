using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Reads the picture on top of a report. It becomes a part of the page, as the source of an image, in which no script of a drawing runs and from which nothing is fetched.</summary>
internal static class ReportLogo
{
    private const int MostKilobytes = 256;
    private const int MostBytes = MostKilobytes * 1024;

    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];

    /// <param name="written">Its path, from the folder of the settings that name it.</param>
    /// <param name="at">Where they do.</param>
    /// <param name="root">The folder of the stack.</param>
    /// <param name="problems">Receives why there is none.</param>
    public static string? Read(string written, Location at, string root, ICollection<Diagnostic> problems)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(Path.Combine(root, at.Source.Path)))!;
        string path = Path.GetFullPath(Path.Combine(folder, written.Replace('\\', '/')));
        if (written.Contains("://", StringComparison.Ordinal) || RelativePath.LeadsOut(RelativePath.Of(folder, path)))
        {
            problems.Add(ReportDiagnostics.LogoElsewhere(at, written));
            return null;
        }

        if (!File.Exists(path))
        {
            problems.Add(ReportDiagnostics.LogoNotFound(at, written, PicturesIn(folder)));
            return null;
        }

        try
        {
            return Read(path, written, at, problems);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            problems.Add(ReportDiagnostics.LogoUnreadable(at, written, trouble.Message));
            return null;
        }
    }

    private static string? Read(string path, string written, Location at, ICollection<Diagnostic> problems)
    {
        byte[] picture = new byte[MostBytes + 1];
        using FileStream file = File.OpenRead(path);
        int length = file.ReadAtLeast(picture, picture.Length, throwOnEndOfStream: false);
        if (length > MostBytes)
        {
            problems.Add(ReportDiagnostics.LogoTooLarge(at, written, MostKilobytes));
            return null;
        }

        if (TypeOf(picture.AsSpan(0, length)) is not { } type)
        {
            problems.Add(ReportDiagnostics.LogoNoPicture(at, written));
            return null;
        }

        return $"data:{type};base64,{Convert.ToBase64String(picture, 0, length)}";
    }

    private static string? TypeOf(ReadOnlySpan<byte> picture) => picture switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        _ => IsDrawing(picture) ? "image/svg+xml" : null,
    };

    // A drawing may begin with a declaration and with comments.
    private static bool IsDrawing(ReadOnlySpan<byte> picture)
    {
        string start = Encoding.UTF8.GetString(picture[..Math.Min(picture.Length, 2048)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') && start.Contains("<svg", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> PicturesIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
