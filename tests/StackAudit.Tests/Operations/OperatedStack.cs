using System.Text.RegularExpressions;
using StackAudit.Cli;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Operations;

/// <summary>A stack in a folder, and what was done to it.</summary>
internal sealed class OperatedStack : IDisposable
{
    private const string ExceptionComment = "# stackaudit: except ";

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _bare = new();
    private readonly List<string> _done = [];

    public OperatedStack(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach ((string name, string text) in files)
        {
            this[name] = text;
        }
    }

    public string Path => _folder.Path;

    public AcceptedFindings Accepted { get; } = new();

    /// <summary>What the last check found.</summary>
    public AnalysisResult Last { get; set; } = null!;

    public int Renames { get; set; }

    public IEnumerable<string> Files => [.. Directory.EnumerateFiles(Path, "*.yaml", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string[] Comments => [.. Files.SelectMany(name => Comment.AllOf(this[name])).Order(StringComparer.Ordinal)];

    public string[] Locked => Regex.Match(Settings, @"(?m)^locked: \[(.*)\]") is { Success: true } match ? [match.Groups[1].Value] : [];

    public string Settings
    {
        get => this["stackaudit.yaml"];
        set => this["stackaudit.yaml"] = value;
    }

    public string this[string name]
    {
        get => File.ReadAllText(_folder.File(name));
        set => _folder.Write(name, value);
    }

    public FileText Open(string name) => new(this[name]);

    /// <summary>Runs a command; one that could not be carried out must have changed nothing.</summary>
    public bool Run(params string[] words)
    {
        string before = Texts();
        CommandRun run = CommandRun.Of(words);
        Note($"stackaudit {string.Join(' ', words.Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word))}  [exit {run.ExitCode}]");
        return run.ExitCode != ExitCodes.CouldNotBeDone || (before == Texts() ? false : throw new InvalidOperationException("A command that failed has changed files."));
    }

    public void Note(string done) => _done.Add(done);

    public AnalysisResult Check() => Check(Path, withBaseline: true);

    /// <summary>What is found where nobody ever accepted anything.</summary>
    public AnalysisResult CheckBare()
    {
        Directory.Delete(_bare.Path, recursive: true);
        foreach (string name in Files)
        {
            string text = this[name].Replace(ExceptionComment, "# once: ", StringComparison.Ordinal);
            _bare.Write(name, name == "stackaudit.yaml" ? Regex.Replace(text, @"(?m)^exceptions:.*\n([ -].*\n)*", "") : text);
        }

        return Check(_bare.Path, withBaseline: false);
    }

    /// <summary>The rules that comments except, by file and line.</summary>
    public ILookup<string, string> ExceptedLines()
    {
        var found = new List<(string Place, string Rule)>();
        foreach (string name in Files)
        {
            string[] lines = this[name].Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].IndexOf(ExceptionComment, StringComparison.Ordinal) is var at and >= 0)
                {
                    int next = Comment.StandsAlone(lines[i]) ? Array.FindIndex(lines, i, line => line.Trim().Length > 0 && !Comment.StandsAlone(line)) : i;
                    string rule = lines[i][(at + ExceptionComment.Length)..].Split(' ')[0];
                    found.AddRange([($"{name}:{i + 1}", rule), ($"{name}:{next + 1}", rule)]);
                }
            }
        }

        return found.ToLookup(each => each.Place, each => each.Rule);
    }

    /// <summary>All that was done, and all files.</summary>
    public string Shown() => $"{string.Join('\n', _done)}\n{Texts()}";

    private string Texts() => string.Concat(Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"--- {System.IO.Path.GetRelativePath(Path, file)}\n{File.ReadAllText(file)}"));

    public void Dispose()
    {
        _folder.Dispose();
        _bare.Dispose();
    }

    private static AnalysisResult Check(string path, bool withBaseline) =>
        Analyzer.Run(new AnalyzerOptions { Paths = [path], CompactRules = EmbeddedRules.Compact, WithBaseline = withBaseline, Threads = 1 });
}
