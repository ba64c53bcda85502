using System.Globalization;

namespace StackAudit.Tests.Scenarios;

/// <summary>Reads scenario files, see the README beside them. Whatever does not fit the form is refused, so that no part of a scenario is silently not tested.</summary>
internal sealed class ScenarioReader
{
    private const string Mark = "=== ";

    private readonly List<(string Head, string Content)> _sections = [];
    private int _next;

    private ScenarioReader(string text)
    {
        if (!text.EndsWith('\n') || text.Contains('\r', StringComparison.Ordinal))
        {
            throw new FormatException("A scenario has lines that end with a line feed alone, the last one too.");
        }

        var content = new List<string>();
        string head = "";
        foreach (string line in text[..^1].Split('\n'))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                _sections.Add((head, Join(content)));
                head = line[Mark.Length..];
                content.Clear();
            }
            else
            {
                content.Add(line);
            }
        }

        _sections.Add((head, Join(content)));
    }

    public static Scenario Read(string text) => new ScenarioReader(text).ReadScenario();

    private Scenario ReadScenario()
    {
        string description = Take("").Trim();
        Require(description.Length > 0, "begins with a description");
        var files = new List<ScenarioFile>();
        while (IsNext("file "))
        {
            (string head, string content) = _sections[_next++];
            string name = head["file ".Length..];
            Require(name.Trim() == name && name.Length > 0, $"has a file name in `{head}`");
            Require(files.TrueForAll(file => file.Name != name), $"has the file `{name}` once");
            files.Add(new ScenarioFile(name, content));
        }

        var steps = new List<ScenarioStep>();
        while (_next < _sections.Count)
        {
            steps.Add(ReadStep());
        }

        Require(steps.Count > 0, "has a command");
        return new Scenario(description, files, steps);
    }

    private ScenarioStep ReadStep()
    {
        string shell = IsNext("shell") ? Take("shell") : "";
        string command = Take("command").TrimEnd('\n');
        Require(command == "stackaudit" || command.StartsWith("stackaudit ", StringComparison.Ordinal), "has a command that is one line and begins with `stackaudit`");
        Require(!command.Contains('\n', StringComparison.Ordinal), "has one line for a command");
        if (_next == _sections.Count || IsNext("command") || IsNext("shell"))
        {
            return new ScenarioStep(shell, command, null);
        }

        string output = Take("stdout");
        string error = Take("stderr");
        string exit = Take("exit");
        Require(int.TryParse(exit.TrimEnd('\n'), NumberStyles.None, CultureInfo.InvariantCulture, out int code), "has a number as exit code");
        return new ScenarioStep(shell, command, new ScenarioOutcome(output, error, code));
    }

    private string Take(string head)
    {
        string found = _next < _sections.Count ? _sections[_next].Head : "its end";
        Require(found == head, $"has `{Mark}{head}` where it has `{found}`");
        return _sections[_next++].Content;
    }

    private bool IsNext(string head) => _next < _sections.Count && _sections[_next].Head.StartsWith(head, StringComparison.Ordinal);

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new FormatException($"A scenario {what}.");
        }
    }

    private static string Join(List<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
