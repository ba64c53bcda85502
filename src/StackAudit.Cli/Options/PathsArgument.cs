using System.CommandLine;
using StackAudit.Configuration;

namespace StackAudit.Cli.Options;

/// <summary>The files and folders of a stack.</summary>
internal sealed class PathsArgument : Argument<string[]>
{
    public PathsArgument()
        : base("PATH")
    {
        Description = $"Folders and files of one stack; without any, the nearest folder upwards with {Settings.FileName}.";
        Arity = ArgumentArity.ZeroOrMore;
        this.AcceptExistingPathsOnly();
    }

    public IReadOnlyList<string> Of(ParseResult parsed) =>
        parsed.GetValue(this) is { Length: > 0 } paths ? paths : [Nearest(Directory.GetCurrentDirectory())];

    /// <summary>The nearest folder from here upwards that holds settings, as seen from here; without one, here.</summary>
    public static string Nearest(string here)
    {
        for (DirectoryInfo? folder = new(here); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Settings.FileName)))
            {
                return Path.GetRelativePath(here, folder.FullName);
            }
        }

        return ".";
    }
}
