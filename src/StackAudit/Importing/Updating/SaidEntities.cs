using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Loads what rows say, as if it stood in the stack, so that each value is what the stack would make of it.</summary>
internal sealed class SaidEntities
{
    private const string RowsFile = ".stackaudit-rows.yaml";
    private const string OthersFile = ".stackaudit-others.yaml";

    private readonly EntityKind _kind;
    private readonly List<int> _starts = [];
    private readonly Dictionary<int, Entity> _byRow = [];
    private readonly StackModel _model;

    /// <param name="stack">Whose settings count, and to whose entities rows may refer.</param>
    /// <param name="kind">Of the rows.</param>
    /// <param name="rows">What they say.</param>
    /// <param name="table">Where they stand.</param>
    /// <param name="made">Others that they name and that are new.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    public SaidEntities(StackToUpdate stack, EntityKind kind, IReadOnlyList<UpdatedRow> rows, Table table, IEnumerable<string> made, DiagnosticBag problems)
    {
        _kind = kind;
        string rowsPath = Path.Combine(stack.Root, RowsFile);
        string othersPath = Path.Combine(stack.Root, OthersFile);
        var files = new Dictionary<string, byte[]>
        {
            [rowsPath] = Encoding.UTF8.GetBytes(PrintRows(rows)),
            [othersPath] = Encoding.UTF8.GetBytes(PrintOthers(stack.Model, rows) + string.Concat(made)),
        };
        LoadResult loaded = StackLoader.Load([rowsPath, othersPath], new LoadOptions { Tree = new OverlaidTree(stack.Tree, files), AsOf = stack.Model.Today, RequiresTools = false, Gaps = new Gaps() });
        _model = loaded.Model!;
        foreach (Entity entity in _model.All(kind.Name).Where(entity => entity.Source.Path == RowsFile && entity.Owner is null))
        {
            _byRow.TryAdd(RowAt(entity.Span.Start), entity);
        }

        foreach (Diagnostic problem in loaded.Problems.Where(problem => problem.Severity == Severity.Error && problem.Location.Source.Path == RowsFile))
        {
            problems.Add(UpdateDiagnostics.UnreadRow(table.At(rows[RowAt(problem.Location.Span.Start)].Row.Span), problem.Message));
        }
    }

    /// <summary>What a row became; null where it could not be read.</summary>
    public Entity? Of(int row) => _byRow.GetValueOrDefault(row);

    /// <summary>The contract that a row gives its tool; null for none.</summary>
    public Entity? ContractOf(Entity tool) => _model.All("contract").FirstOrDefault(contract => contract.Owner == tool);

    private int RowAt(int offset) => Math.Max(0, _starts.FindLastIndex(start => start <= offset));

    private string PrintRows(IReadOnlyList<UpdatedRow> rows)
    {
        var text = new StringBuilder($"{_kind.Section}:\n");
        foreach (UpdatedRow row in rows)
        {
            _starts.Add(text.Length);
            foreach (string line in YamlFile.PrintEntity(_kind.IsList ? null : row.Id, row.Content.Entity).TrimEnd('\n').Split('\n'))
            {
                text.Append(line.Length == 0 ? "" : "  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    // Ids alone, since rows refer to nothing else.
    private string PrintOthers(StackModel model, IReadOnlyList<UpdatedRow> rows)
    {
        var own = rows.Select(row => row.Id).ToHashSet();
        var text = new StringBuilder();
        foreach (EntityKind kind in model.Schema.Kinds.Where(kind => kind is { Section: not null, IsList: false } && kind.Name != "statement"))
        {
            string[] ids = [.. model.All(kind.Name).Where(entity => entity.Owner is null && !(kind.Name == _kind.Name && own.Contains(entity.Id))).Select(entity => $"{YamlText.InFlow(entity.Id)}: {{}}")];
            text.Append(ids.Length == 0 ? "" : $"---\n{kind.Section}: {{ {string.Join(", ", ids)} }}\n");
        }

        string[] goals = [.. model.All("goal").Select(goal => $"{{ id: {YamlText.InFlow(goal.Id)} }}")];
        return goals.Length == 0 || _kind.Name == "statement" ? text.ToString() : $"{text}---\nstatements: {{ others: {{ goals: [{string.Join(", ", goals)}] }} }}\n";
    }
}
