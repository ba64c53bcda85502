using System.Globalization;
using System.Text;

namespace StackAudit.Tests.Revisions;

/// <summary>A small stack that changes at random: things come, go, change, get other names and move to other files.</summary>
internal sealed class RandomShop
{
    private static readonly string[] Statuses = ["active", "trial", "retiring", "retired"];

    private readonly Random _random;
    private readonly Dictionary<string, Dictionary<string, string>> _tools = [];
    private readonly Dictionary<string, int> _fileOf = [];
    private readonly List<(string From, string To)> _flows = [];
    private readonly List<string> _excepted = [];
    private int _next;
    private string _severity = "error";

    public RandomShop(int seed)
    {
        _random = new Random(seed);
        for (int i = 0; i < 4; i++)
        {
            AddTool();
        }
    }

    public void Change(int times)
    {
        for (int i = 0; i < times; i++)
        {
            ChangeOnce();
        }
    }

    /// <summary>Writes all files and removes those that are no longer needed.</summary>
    public void Write(Action<string, string> write, Action<string> remove)
    {
        for (int file = 0; file < 3; file++)
        {
            string[] here = [.. _tools.Keys.Where(id => _fileOf[id] == file)];
            if (here.Length == 0)
            {
                remove($"part/{file}.yaml");
                continue;
            }

            var text = new StringBuilder("tools:\n");
            foreach (string id in here)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {id}: {{ name: {id.ToUpperInvariant()}, {string.Join(", ", _tools[id].Select(field => $"{field.Key}: {field.Value}"))} }}\n");
            }

            write($"part/{file}.yaml", text.ToString());
        }

        write("flows.yaml", _flows.Count == 0 ? "flows: []\n" : "flows:\n" + string.Concat(_flows.Select(flow => $"  - {{ from: {flow.From}, to: {flow.To}, data: [email] }}\n")));
        write("stackaudit.yaml", $"name: Shop\nas_of: 2026-06-01\nrules: {{ no-accountable-owner: {{ severity: {_severity} }} }}\nexceptions: [{string.Join(", ", _excepted.Select(id => $"{{ rule: STK1201, on: [{id}], reason: Agreed, until: 2026-12-31 }}"))}]\n");
    }

    private void ChangeOnce()
    {
        string id = Any(_tools.Keys);
        switch (_random.Next(10))
        {
            case 0:
                AddTool();
                break;
            case 1 when _tools.Count > 2:
                _tools.Remove(id);
                _flows.RemoveAll(flow => flow.From == id || flow.To == id);
                break;
            case 2:
                _tools[id]["status"] = Any(Statuses);
                break;
            case 3 when !_tools[id].Remove("owner"):
                _tools[id]["owner"] = "dana";
                break;
            case 4:
                _tools[id]["stores"] = "[email]";
                break;
            case 5:
                _fileOf[id] = _random.Next(3);
                break;
            case 6:
                Rename(id);
                break;
            case 7:
                AddFlow(id, Any(_tools.Keys));
                break;
            case 8 when !_excepted.Remove(id):
                _excepted.Add(id);
                break;
            case 9:
                _severity = _severity == "error" ? "warning" : "error";
                break;
        }
    }

    private void AddTool()
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"tool{_next++}x");
        _tools[id] = new() { ["status"] = Any(Statuses) };
        _fileOf[id] = _random.Next(3);
    }

    private void AddFlow(string from, string to)
    {
        if (from != to && !_flows.Contains((from, to)))
        {
            _flows.Add((from, to));
        }
    }

    private void Rename(string id)
    {
        string other = string.Create(CultureInfo.InvariantCulture, $"named{_next++}x");
        _tools[other] = _tools[id];
        _tools.Remove(id);
        _fileOf[other] = _fileOf[id];
        _tools[other].TryAdd("formerly", $"[{id}]");
        for (int i = 0; i < _flows.Count; i++)
        {
            _flows[i] = (_flows[i].From == id ? other : _flows[i].From, _flows[i].To == id ? other : _flows[i].To);
        }
    }

    private string Any(IEnumerable<string> words) => words.ElementAt(_random.Next(words.Count()));
}
