using System.CommandLine;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>Where a result goes: a file, written whole or not at all, or standard output.</summary>
internal sealed class OutOption : Option<string?>
{
    public OutOption()
        : base("--out")
    {
        HelpName = "FILE";
        Description = "The file to write, instead of standard output.";
    }

    public void Write(ParseResult parsed, Streams streams, Action<Stream> write)
    {
        if (parsed.GetValue(this) is { } file)
        {
            AtomicFile.Write(file, write);
        }
        else
        {
            write(streams.Out);
        }
    }
}
