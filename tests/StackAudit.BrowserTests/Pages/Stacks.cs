using System.Collections.Concurrent;
using StackAudit.Benchmarks.Generation;
using StackAudit.BrowserTests.Hostile;
using StackAudit.Tests.Support;

namespace StackAudit.BrowserTests.Pages;

/// <summary>The stacks that pages are made of, by name; a number is a generated stack of so many tools.</summary>
internal static class Stacks
{
    public const string Retailer = "retailer";
    public const string Empty = "empty";
    public const string Hostile = "hostile";

    /// <summary>The retailer with a past; see <see cref="Pages.History"/>.</summary>
    public const string WithPast = "with-past";
    public const string Spring = "spring";

    private const int Seed = 1;

    private static readonly ConcurrentDictionary<string, Lazy<string>> Folders = new(StringComparer.Ordinal);
    private static readonly Lazy<string> Root = new(CreateRoot);

    /// <summary>A folder for what the run writes; gone after it.</summary>
    public static string Temporary => Root.Value;

    public static string FolderOf(string stack) => Folders.GetOrAdd(stack, name => new Lazy<string>(() => Find(name))).Value;

    /// <summary>All that stands in the files of a stack.</summary>
    public static string TextOf(string stack) => string.Join('\n', Directory.EnumerateFiles(FolderOf(stack), "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static string Find(string name)
    {
        if (name == Retailer)
        {
            return Repository.PathOf("examples", "retailer");
        }

        string folder = Path.Combine(Temporary, name);
        Directory.CreateDirectory(folder);
        switch (name)
        {
            case Empty:
                File.WriteAllText(Path.Combine(folder, "stackaudit.yaml"), "name: Nothing yet\nas_of: 2026-06-30\n");
                break;
            case WithPast:
                History.Write(folder);
                break;
            case Spring:
                History.WriteAsItWas(folder);
                break;
            case Hostile:
                HostileStack.Write(folder);
                break;
            default:
                StackGenerator.Write(folder, int.Parse(name, System.Globalization.CultureInfo.InvariantCulture), Seed);
                break;
        }

        return folder;
    }

    private static string CreateRoot()
    {
        string root = Directory.CreateTempSubdirectory("stackaudit-pages-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
