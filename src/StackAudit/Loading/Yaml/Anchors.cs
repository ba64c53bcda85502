using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>The events of the nodes that a file gives names to. Aliases inside them are recorded as what they stand for.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, List<ParsingEvent>> _complete = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Depth, List<ParsingEvent> Events)> _open = [];

    public void Begin(AnchorName name, int depth) => _open.Add((name.Value, depth, []));

    public void Record(ParsingEvent next, int depthAfter)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            (string name, int depth, List<ParsingEvent> events) = _open[i];
            events.Add(next);
            if (depth == depthAfter)
            {
                _complete[name] = events;
                _open.RemoveAt(i);
            }
        }
    }

    public List<ParsingEvent>? Find(AnchorName name) => _complete.GetValueOrDefault(name.Value);

    /// <summary>Whether the node of that name has begun and not ended, so that an alias for it would have no end.</summary>
    public bool IsOpen(AnchorName name) => _open.Exists(open => open.Name == name.Value);
}
