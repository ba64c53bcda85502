using System.Xml.Linq;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Documentation.Gallery;

/// <summary>The gallery shows what the program makes. With <c>ACCEPT=1</c> in the environment it is made anew.</summary>
public sealed class GalleryTests
{
    [Fact]
    public void TheGalleryIsWhatTheProgramMakes()
    {
        string folder = Repository.PathOf("docs", "gallery");
        IReadOnlyDictionary<string, string> files = Gallery.Files();
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(folder);
            Array.ForEach(Directory.GetFiles(folder), File.Delete);
            foreach ((string name, string content) in files)
            {
                File.WriteAllText(Path.Combine(folder, name), content);
            }
        }

        Assert.True(files.Count > Gallery.Pages.Count);
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(File.ReadAllText(Path.Combine(folder, file.Key)) == file.Value, $"docs/gallery/{file.Key} is stale: run the tests with ACCEPT=1."));
    }

    [Fact]
    public void EveryViewIsInTheGallery() =>
        Assert.Equal(StackAudit.Output.ReportViews.All.Select(view => view.Name).Order(), Gallery.Pages.Select(page => page.Name).Order());

    [Fact]
    public void APictureIsWellFormed() => Assert.All(Gallery.Pictures, picture => Assert.Equal("svg", XDocument.Parse(picture.Svg()).Root!.Name.LocalName));
}
