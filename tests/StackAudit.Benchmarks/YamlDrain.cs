using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;
using YamlDotNet.Core;

namespace StackAudit.Benchmarks;

/// <summary>
/// The least that any reader of the files must do with this YAML library: read each as the loader reads it, and draw its events on one thread.
/// </summary>
internal static class YamlDrain
{
    public static void Drain(string folder)
    {
        var problems = new List<Diagnostic>();
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            SourceText source = SourceReader.Read(file, file, problems) ?? throw new InvalidDataException(problems[0].Message);
            var parser = new Parser(new StringReader(source.Content));
            while (parser.MoveNext())
            {
            }
        }
    }
}
