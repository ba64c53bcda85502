using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>Something that is on when it is named.</summary>
internal sealed class SwitchOption : Option<bool>
{
    public SwitchOption(string name, string description)
        : base(name)
    {
        Description = description;
        Arity = ArgumentArity.Zero;
    }
}
