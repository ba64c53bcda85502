using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>The files and folders of a stack.</summary>
internal sealed class PathsArgument : Argument<string[]>
{
    private const string SettingsFile = "stackaudit.yaml";

    public PathsArgument()
        : base("PATH")
    {
        Description = $"Folders and files of one stack; without any, the nearest folder upwards with {SettingsFile}.";
        Arity = ArgumentArity.ZeroOrMore;
        Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value))
            {
                // An argument that may repeat takes every word that is no known option.
                if (path.StartsWith('-'))
                {
                    result.AddError(UsageError.UnknownOption(path, (Command)Parents.Single()));
                }
                else if (!Path.Exists(path))
                {
                    result.AddError($"There is no file or folder `{path}`.");
                }
            }
        });
    }

    public IReadOnlyList<string> Of(ParseResult parsed) =>
        parsed.GetValue(this) is { Length: > 0 } paths ? paths : [Nearest(Directory.GetCurrentDirectory())];

    /// <summary>The nearest folder from here upwards that holds settings, as seen from here; without one, here.</summary>
    public static string Nearest(string here)
    {
        for (DirectoryInfo? folder = new(here); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile)))
            {
                return Path.GetRelativePath(here, folder.FullName);
            }
        }

        return ".";
    }
}
