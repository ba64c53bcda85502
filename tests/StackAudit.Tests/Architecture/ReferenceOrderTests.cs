using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Architecture;

/// <summary>The order of folders in `src/README.md` is the order of references between the compiled types.</summary>
public class ReferenceOrderTests
{
    private const string Prefix = "StackAudit.";

    // Each outside library and the one place that may know it.
    private static readonly (string Library, string Folder)[] Libraries =
    [
        ("YamlDotNet", "StackAudit.Loading"),
        ("DiffPlex", "StackAudit.Text"),
        ("Scriban", "StackAudit.Output"),
        ("QuikGraph", "StackAudit.Graph"),
        ("Sprache", "StackAudit.Language.Parsing"),
        ("CsvHelper", "StackAudit.Importing"),
        ("System.CommandLine", "StackAudit.Cli"),
        ("Spectre.Console", "StackAudit.Cli"),
    ];

    private static readonly ArchUnitNET.Domain.Architecture Compiled =
        new ArchLoader().LoadAssemblies(typeof(Analyzer).Assembly, typeof(global::StackAudit.Cli.Program).Assembly).Build();

    private static readonly string[] Order = ReadOrder();

    [Fact]
    public void EachFolderRefersOnlyToThoseOnItsLeft()
    {
        string[] wrong =
        [
            .. References()
                .Where(reference => Array.IndexOf(Order, reference.From) >= 0 && Array.IndexOf(Order, reference.To) > Array.IndexOf(Order, reference.From))
                .Select(reference => reference.Text),
        ];
        Assert.Empty(wrong);
    }

    [Fact]
    public void EveryFolderHasAPlaceInTheOrder()
    {
        string[] folders = [.. References().Select(reference => reference.From).Distinct()];
        Assert.True(folders.Length >= 10, $"Found only {string.Join(", ", folders)}.");
        Assert.Empty(folders.Except(Order));
    }

    [Fact]
    public void AnOutsideLibraryIsKnownInOnePlaceOnly()
    {
        var found = new HashSet<string>();
        var wrong = new List<string>();
        foreach (IType type in Compiled.Types)
        {
            foreach ((string library, string folder) in Libraries)
            {
                if (type.FullName.StartsWith(Prefix, StringComparison.Ordinal) && type.Dependencies.Any(use => IsIn(use.Target, library)))
                {
                    found.Add(library);
                    if (!IsIn(type, folder))
                    {
                        wrong.Add($"{type.FullName} uses {library}");
                    }
                }
            }
        }

        Assert.Contains("YamlDotNet", found);
        Assert.Contains("QuikGraph", found);
        Assert.Empty(wrong);
    }

    private static bool IsIn(IType type, string place) =>
        type.FullName.StartsWith(place + ".", StringComparison.Ordinal);

    private static IEnumerable<(string From, string To, string Text)> References() =>
        from type in Compiled.Types
        where type.FullName.StartsWith(Prefix, StringComparison.Ordinal) && FolderOf(type) != null
        from use in type.Dependencies
        where FolderOf(use.Target) != null
        select (FolderOf(type)!, FolderOf(use.Target)!, $"{type.FullName} refers to {use.Target.FullName}");

    // StackAudit.Graph.Computed.X is in Graph; StackAudit.X itself is the Analyzer.
    private static string? FolderOf(IType type)
    {
        string name = type.FullName.Split('+')[0];
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        string[] parts = name[Prefix.Length..].Split('.');
        return parts.Length == 1 ? "Analyzer" : parts[0];
    }

    private static string[] ReadOrder()
    {
        string line = File.ReadLines(Repository.PathOf("src", "README.md")).Single(line => line.StartsWith("`Text < ", StringComparison.Ordinal));
        return line.Trim('`').Split(" < ");
    }
}
