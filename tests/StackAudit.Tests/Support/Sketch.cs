using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Tests.Support;

/// <summary>
/// A stack drawn in lines. <c>f: a -> (z) -> b broken</c> is a flow with id, connector and status, of which only <c>a -> b</c> is needed;
/// <c>a is trial</c> gives a tool a status. Tools exist because they are named, and are active unless said otherwise.
/// </summary>
internal sealed class Sketch
{
    private readonly Dictionary<(string Kind, string Id), Entity> _entities = [];

    public Sketch(params IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Read(line, line.Split(' '));
        }

        Model = Some.Model(_entities.Values);
        Graph = new StackGraph(Model);
    }

    public StackModel Model { get; }

    public StackGraph Graph { get; }

    public Entity Tool(string id) => _entities[("tool", id)];

    public IReadOnlyList<Entity> Tools(params IEnumerable<string> ids) => [.. ids.Select(Tool)];

    public Entity Flow(string id) => _entities[("flow", id)];

    private void Read(string line, string[] words)
    {
        switch (words)
        {
            case [var tool, "is", var status]:
                Make("tool", tool).With("status", Some.Word("tool", "status", status));
                break;
            case [var id, _, "->", ..] when id.EndsWith(':'):
                ReadFlow(line, id[..^1], words[1..]);
                break;
            case [var from, "->", ..]:
                string to = words.Last(word => word is not ("active" or "broken" or "planned" or "retired"));
                ReadFlow(line, $"{from}->{to}", words);
                break;
            default:
                throw new FormatException($"`{line}` is no line of a sketch.");
        }
    }

    private void ReadFlow(string line, string id, string[] words)
    {
        if (_entities.ContainsKey(("flow", id)))
        {
            throw new FormatException($"`{line}` draws the flow `{id}` a second time.");
        }

        bool hasConnector = words is [_, "->", ['(', .., ')'], "->", _, ..];
        Entity flow = Make("flow", id)
            .With("from", Make("tool", words[0]))
            .With("to", Make("tool", hasConnector ? words[4] : words[2]));
        if (hasConnector)
        {
            flow.With("through", Make("tool", words[2].Trim('(', ')')));
        }

        foreach (string status in words[(hasConnector ? 5 : 3)..])
        {
            flow.With("status", Some.Word("flow", "status", status));
        }
    }

    private Entity Make(string kind, string id)
    {
        if (!_entities.TryGetValue((kind, id), out Entity? entity))
        {
            entity = kind == "tool" ? Some.Tool(id) : Some.Entity(kind, id);
            _entities.Add((kind, id), entity);
        }

        return entity;
    }
}
