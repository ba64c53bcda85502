using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Text;

namespace StackAudit.Cli;

/// <summary>Brings a result to where it was asked for: standard output, or files that are written whole or not at all.</summary>
internal static class ResultOutput
{
    public static void Write<TResult>(TResult result, IEnumerable<FormatRequest<TResult>> requests, FormatOptions options, Stream standardOutput)
    {
        foreach ((ResultFormatter<TResult> formatter, string? file) in requests)
        {
            if (file == null)
            {
                formatter.Write(result, options, standardOutput);
            }
            else
            {
                AtomicFile.Write(file, stream => formatter.Write(result, options with { Style = new TextStyle(), IsFile = true }, stream));
            }
        }
    }
}
