using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Documentation.Gallery;

/// <summary>A page of the gallery: a view of the example, made by the program.</summary>
/// <param name="Name">Of the file, without its end.</param>
/// <param name="Words">What it is, for the list of pages.</param>
/// <param name="Options">What the program is told, besides the folder and the file to write.</param>
internal sealed record GalleryPage(string Name, string Words, params IReadOnlyList<string> Options)
{
    private string? _html;

    public string File => $"{Name}.html";

    /// <summary>The command that makes it, as a reader would type it.</summary>
    public string Command => string.Join(' ', ["stackaudit", "report", "examples/retailer", .. Options, "--out", File]);

    public string Html => _html ??= Make();

    private string Make()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, File);
        var run = CommandRun.Of(["report", Repository.PathOf("examples", "retailer"), .. Options, "--out", file]);
        Assert.Equal(0, run.ExitCode);
        return System.IO.File.ReadAllText(file);
    }
}
