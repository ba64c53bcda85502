using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Tests.Support;

/// <summary>
/// A stack drawn in lines. <c>f: a -> (z) -> b broken +email ~hash</c> is a flow with id, connector, status, data and transforms, of which only
/// <c>a -> b</c> is needed. <c>a is trial</c>, <c>a collects email</c>, <c>a stores email</c> and <c>a records email</c> (as its system of record) are about tools.
/// Tools and data exist because they are named; tools are active unless said otherwise.
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
            case [var tool, "collects" or "stores", var data]:
                Make("tool", tool).Adding(words[1], Make("data", data));
                break;
            case [var tool, "records", var data]:
                Make("data", data).With("system_of_record", Make("tool", tool));
                break;
            case [var id, _, "->", ..] when id.EndsWith(':'):
                ReadFlow(line, id[..^1], words[1..]);
                break;
            case [var from, "->", ..]:
                string to = words.Last(word => word is not ("active" or "broken" or "planned" or "retired") && word[0] is not ('+' or '~'));
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

        foreach (string word in words[(hasConnector ? 5 : 3)..])
        {
            _ = word[0] switch
            {
                '+' => flow.Adding("data", Make("data", word[1..])),
                '~' => flow.Adding("transforms", Some.Word("flow", "transforms", word[1..])),
                _ => flow.With("status", Some.Word("flow", "status", word)),
            };
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
