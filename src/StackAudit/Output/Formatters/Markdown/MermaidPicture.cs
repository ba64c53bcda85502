using System.Globalization;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>A picture of the paths that prove findings: tools, the flows between them, and where they end.</summary>
internal sealed class MermaidPicture
{
    // More cannot be taken in.
    private const int MostTools = 24;

    private readonly Dictionary<Entity, string> _tools = [];
    private readonly Dictionary<(Entity Flow, string From, string To), SortedSet<string>> _flows = [];
    private readonly SortedSet<string> _ends = new(StringComparer.Ordinal);

    /// <summary>How many paths are in it.</summary>
    public int Drawn { get; private set; }

    /// <summary>How many there are.</summary>
    public int All { get; private set; }

    /// <param name="findings">Those whose paths to draw, as many as a picture can show; the worst go first.</param>
    public static MermaidPicture Of(IEnumerable<Finding> findings)
    {
        var picture = new MermaidPicture();
        foreach (Finding finding in FindingRank.WorstFirst(findings.Where(finding => finding.Path.Count > 0)))
        {
            picture.All++;
            picture.Drawn += picture.Draw(finding.Path) ? 1 : 0;
        }

        return picture;
    }

    /// <summary>The lines of the block, without its fences.</summary>
    public IEnumerable<string> Lines()
    {
        yield return "flowchart LR";
        foreach ((Entity tool, string node) in _tools)
        {
            yield return $"  {node}[{MermaidText.Quoted(tool.Name)}]";
        }

        foreach (((Entity _, string from, string to), SortedSet<string> labels) in _flows)
        {
            yield return labels.Count == 0 ? $"  {from} --> {to}" : $"  {from} -->|{MermaidText.Quoted(string.Join(", ", labels))}| {to}";
        }

        yield return "  classDef reached stroke-width:3px";
        yield return $"  class {string.Join(',', _ends)} reached";
    }

    private bool Draw(IReadOnlyList<PathStep> path)
    {
        Entity[] tools = [.. path.Select(step => step.To).Prepend(path[0].From).Distinct()];
        if (_tools.Count + tools.Count(tool => !_tools.ContainsKey(tool)) > MostTools)
        {
            return false;
        }

        foreach (PathStep step in path)
        {
            Draw(step);
        }

        _ends.Add(NodeOf(path[^1].To));
        return true;
    }

    private void Draw(PathStep step)
    {
        (Entity, string, string) flow = (step.Flow, NodeOf(step.From), NodeOf(step.To));
        if (!_flows.TryGetValue(flow, out SortedSet<string>? labels))
        {
            labels = new SortedSet<string>(StringComparer.Ordinal);
            _flows.Add(flow, labels);
        }

        string label = $"{step.Carries}{PathWords.Through(step, " through ")}".Trim();
        if (label.Length > 0)
        {
            labels.Add(label);
        }
    }

    private string NodeOf(Entity tool)
    {
        _tools.TryAdd(tool, string.Create(CultureInfo.InvariantCulture, $"t{_tools.Count}"));
        return _tools[tool];
    }
}
