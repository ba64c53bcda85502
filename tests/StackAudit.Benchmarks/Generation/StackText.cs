using System.Text;

namespace StackAudit.Benchmarks.Generation;

/// <summary>A file as it grows, with lines that end alike on all systems.</summary>
internal sealed class StackText
{
    private readonly StringBuilder _text = new();

    public void Line(string line = "") => _text.Append(line).Append('\n');

    public void LineIf(bool isThere, string line)
    {
        if (isThere)
        {
            Line(line);
        }
    }

    public GeneratedFile At(string path) => new(path, _text.ToString());
}
