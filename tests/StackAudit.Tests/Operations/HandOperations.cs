using System.Globalization;
using System.Text.RegularExpressions;

namespace StackAudit.Tests.Operations;

/// <summary>What people do with an editor of texts.</summary>
internal static class HandOperations
{
    public static readonly IReadOnlyList<Operation> All =
    [
        new("move to another file", true, Move),
        new("rename by hand", true, Rename),
        new("delete", false, Delete),
        new("add a tool", false, AddTool),
        new("change a severity", false, ChangeSeverity),
        new("change a table", false, ChangeTable),
        new("end an exception", true, EndException),
    ];

    // Within its own file, where that is chosen: then the order changes.
    private static IEnumerable<string> Move(OperatedStack stack, Choices choices)
    {
        (string from, Block block) = Any(stack, choices);
        string to = choices.One(RandomFiles.Names);
        FileText source = stack.Open(from);
        source.Remove(source.Blocks.First(each => each.Lines.SequenceEqual(block.Lines)));
        stack[from] = source.ToString();
        FileText target = stack.Open(to);
        target.Add(block, choices.Pick(6));
        stack[to] = target.ToString();
        return [];
    }

    private static IEnumerable<string> Rename(OperatedStack stack, Choices choices)
    {
        (string file, Block block) = Any(stack, choices);
        if (block.Id.Length == 0)
        {
            return [];
        }

        string other = string.Create(CultureInfo.InvariantCulture, $"hand{++stack.Renames}x");
        FileText text = stack.Open(file);
        Block own = text.Blocks.First(each => each.Id == block.Id && each.Section == block.Section);
        bool isRenamed = own.Lines.Any(line => line.Contains("formerly:", StringComparison.Ordinal));
        int at = own.Lines.FindIndex(line => line.Contains(isRenamed ? "formerly: [" : "name:", StringComparison.Ordinal) || line.Contains("vendor:", StringComparison.Ordinal));
        string line = own.Lines[at];
        string key = line.Contains("name:", StringComparison.Ordinal) ? "name:" : "vendor:";
        string indent = line[..^line.TrimStart().Length];
        if (isRenamed)
        {
            own.Lines[at] = Regex.Replace(line, @"formerly: \[([^]]*)\]", $"formerly: [$1, {block.Id}]");
        }
        else if (own.Lines.Any(each => each.Contains('{', StringComparison.Ordinal) && Regex.IsMatch(each, $@"^  {Regex.Escape(block.Id)}:")))
        {
            own.Lines[at] = new Regex(key).Replace(line, $"formerly: [{block.Id}], {key}", 1);
        }
        else
        {
            own.Lines.Insert(at, $"{indent}formerly: [{block.Id}]");
        }

        stack[file] = text.ToString();
        foreach (string name in RandomFiles.Names)
        {
            stack[name] = string.Join('\n', stack[name].Split('\n').Select(each => Renamed(each, block.Id, other)));
        }

        stack.Accepted.Rename(block.Id, other);
        return [];
    }

    private static string Renamed(string line, string id, string other) =>
        Regex.Replace(line, @"formerly: \[[^]]*\]", match => match.Value.Replace(id, "\0", StringComparison.Ordinal)) is var kept ? Words.Of(id).Replace(kept, other).Replace("\0", id, StringComparison.Ordinal) : line;

    // With the flows and contracts that name it; people and teams need not be described.
    private static IEnumerable<string> Delete(OperatedStack stack, Choices choices)
    {
        (_, Block block) = Any(stack, choices);
        bool goes(Block other) => other.Lines.SequenceEqual(block.Lines) || (block.Section is "tools" && other.Section is "flows" or "contracts" && other.Says(block.Id));
        if (block.Section == "data" || (block.Section == "tools" && RandomFiles.Names.Sum(name => stack.Open(name).Blocks.Count(each => each.Section == "tools")) < 2))
        {
            return [];
        }

        var gone = new List<string>();
        foreach (string name in RandomFiles.Names)
        {
            FileText text = stack.Open(name);
            foreach (Block other in text.Blocks.Where(goes))
            {
                text.Remove(other);
                gone.AddRange(other.Lines.SelectMany(line => Comment.AllOf(line)));
            }

            stack[name] = text.ToString();
        }

        stack.Accepted.Forget(block.Id);
        return gone;
    }

    private static IEnumerable<string> AddTool(OperatedStack stack, Choices choices)
    {
        string[] free = [.. RandomFiles.Tools.Where(id => RandomFiles.Names.All(name => !stack.Open(name).Blocks.Any(block => block.Says(id))))];
        if (free.Length == 0)
        {
            return [];
        }

        string file = choices.One(RandomFiles.Names);
        FileText text = stack.Open(file);
        text.Add(new Block("tools", [$"  {choices.One(free)}: {{ name: New, status: active, users: 80, access: {{ sso: none }} }}"]), choices.Pick(6));
        stack[file] = text.ToString();
        return [];
    }

    private static IEnumerable<string> ChangeSeverity(OperatedStack stack, Choices choices)
    {
        string rule = choices.One(RandomFiles.Rules);
        string severity = choices.One("error", "warning", "info", "off");
        stack.Settings = stack.Settings.Contains($"  {rule}: {{ severity", StringComparison.Ordinal)
            ? Regex.Replace(stack.Settings, $@"  {rule}: {{ severity: \w+", $"  {rule}: {{ severity: {severity}")
            : Regex.Replace(stack.Settings, "(?m)^(rules:.*)$", $"$1\n  {rule}: {{ severity: {severity} }}");
        return [];
    }

    private static IEnumerable<string> ChangeTable(OperatedStack stack, Choices choices)
    {
        string row = $"tables: {{ review_cadence: {{ high: {choices.One("1 month", "6 months", "60 months")}, low: {choices.One("1 month", "60 months")} }} }}";
        stack.Settings = stack.Settings.Contains("\ntables:", StringComparison.Ordinal) ? Regex.Replace(stack.Settings, "(?m)^tables: .*$", row) : $"{stack.Settings}{row}\n";
        return [];
    }

    private static IEnumerable<string> EndException(OperatedStack stack, Choices choices)
    {
        if (stack.Accepted.Excepted.Count > 0)
        {
            (string rule, string on) = choices.One(stack.Accepted.Excepted);
            stack.Settings = Regex.Replace(stack.Settings, $@"(?m)^  - {{ rule: {rule}, on: {on},.*\n", "");
            stack.Accepted.Excepted.Remove((rule, on));
            stack.Settings = Regex.Replace(stack.Settings, @"(?m)^exceptions:\n(?!  -)", "");
        }

        return [];
    }

    private static (string File, Block Block) Any(OperatedStack stack, Choices choices) =>
        choices.One<(string, Block)>([.. RandomFiles.Names.SelectMany(name => stack.Open(name).Blocks.Select(block => (name, block)))]);
}
