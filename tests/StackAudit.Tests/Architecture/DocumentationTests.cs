using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Architecture;

public class DocumentationTests
{
    [Fact]
    public void EveryPublicTypeOfTheLibrarySaysWhatItIs()
    {
        var undocumented = new List<string>();
        int found = 0;
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("src", "StackAudit"), "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            string[] lines = File.ReadAllLines(path);
            int type = Array.FindIndex(lines, DeclaresPublicType);
            if (type >= 0)
            {
                found++;
                int before = Array.FindLastIndex(lines, type - 1, line => !line.StartsWith('['));
                if (before < 0 || !lines[before].StartsWith("/// ", StringComparison.Ordinal))
                {
                    undocumented.Add(Path.GetFileName(path));
                }
            }
        }

        Assert.True(found > 50);
        Assert.Empty(undocumented);
    }

    [Fact]
    public void NoFileIsLongerThanTwoHundredAndFiftyLines()
    {
        string[] files = [.. new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)).Where(IsSource)];
        Assert.True(files.Length > 300);
        Assert.All(files, path => Assert.InRange(File.ReadLines(path).Count(), 0, 250));
    }

    private static bool DeclaresPublicType(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal) && new[] { " class ", " record ", " enum ", " struct ", " interface " }.Any(kind => line.Contains(kind, StringComparison.Ordinal));

    private static bool IsSource(string path) => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
