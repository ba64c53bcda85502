using System.CommandLine;

namespace StackAudit.Cli.Options;

internal static class ExistingPaths
{
    /// <summary>Lets an argument that may repeat take paths, and neither misspelt options nor what is not there.</summary>
    public static void AcceptExistingPathsOnly(this Argument<string[]> argument) => argument.Validators.Add(result =>
    {
        foreach (string path in result.Tokens.Select(token => token.Value))
        {
            if (path.StartsWith('-'))
            {
                result.AddError(UsageError.UnknownOption(path, (Command)argument.Parents.Single()));
            }
            else if (!Path.Exists(path))
            {
                result.AddError($"There is no file or folder `{path}`.");
            }
        }
    });
}
