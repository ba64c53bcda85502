using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>Rule files, and folders that hold some.</summary>
internal sealed class RulePathsArgument : Argument<string[]>
{
    private const string OfStack = "rules";

    public RulePathsArgument(string otherwise = "the rules of the nearest stack")
        : base("PATH")
    {
        Description = $"Rule files and folders of rule files; without any, {otherwise}.";
        Arity = ArgumentArity.ZeroOrMore;
        this.AcceptExistingPathsOnly();
    }

    public IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.GetValue(this) is { Length: > 0 } paths)
        {
            return paths;
        }

        string folder = Path.Combine(PathsArgument.Nearest(Directory.GetCurrentDirectory()), OfStack);
        return Directory.Exists(folder) ? [folder] : [];
    }
}
