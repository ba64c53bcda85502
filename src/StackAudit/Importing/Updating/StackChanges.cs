using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Exporting;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Makes of rows the changes of a stack's files.</summary>
/// <param name="stack">The stack.</param>
/// <param name="kind">Of the rows.</param>
/// <param name="table">Where they stand.</param>
/// <param name="isWhole">Whether a cell says all of a list of records.</param>
/// <param name="problems">Receives what is in the way.</param>
internal sealed class StackChanges(StackToUpdate stack, EntityKind kind, Table table, bool isWhole, DiagnosticBag problems)
{
    private const string Contract = "contract";

    private readonly StackEditor _editor = new(stack.Model.Settings);
    private readonly KnownNames _known = new(stack.Model);
    private readonly List<(ModelEdit Edit, FieldChange Change, TableRow Row)> _edits = [];
    private readonly List<TextEdit> _newKeys = [];
    private readonly List<FieldChange> _fields = [];
    private readonly List<(string Kind, string Id, string File)> _added = [];
    private int _unchanged;

    /// <summary>The changes; null after a report.</summary>
    /// <param name="rows">What the source says.</param>
    /// <param name="made">Others that the rows name and that are new, by kind.</param>
    public UpdateSummary? Of(IReadOnlyList<UpdatedRow> rows, ILookup<string, (string Id, string Name)>? made)
    {
        CheckRepeated(rows);
        if (problems.HasErrors)
        {
            return null;
        }

        IEnumerable<IGrouping<string, (string Id, string Name)>> others = made ?? Enumerable.Empty<IGrouping<string, (string Id, string Name)>>();
        var said = new SaidEntities(stack, kind, rows, table, others.Select(Print), problems);
        if (problems.HasErrors)
        {
            return null;
        }

        var matched = new Dictionary<Entity, TableRow>();
        var added = new List<(string? Id, YamlMap Entity)>();
        var ids = new List<string>();
        for (int i = 0; i < rows.Count; i++)
        {
            Entity? entity = said.Of(i);
            Entity? existing = rows[i].Existing ?? (kind.IsList && entity is not null ? _known.FindById(kind.Name, entity.Id) : null);
            if (existing is null)
            {
                added.Add((kind.IsList ? null : rows[i].Id, rows[i].Content.Entity));
                ids.Add(entity?.Id ?? rows[i].Id ?? "");
            }
            else if (!matched.TryAdd(existing, rows[i].Row))
            {
                problems.Add(ConversionDiagnostics.RepeatedRow(table.At(rows[i].Row.Span), kind, existing.Id, table.At(matched[existing].Span)));
            }
            else if (entity is not null)
            {
                Change(existing, entity, rows[i], said);
            }
        }

        var fresh = new NewEntities(stack, problems);
        string home = fresh.FileOf(kind);
        if (added.Count > 0)
        {
            string file = fresh.Add(kind, added);
            _added.AddRange(ids.Select(id => (kind.Name, id, file)));
        }

        foreach (IGrouping<string, (string Id, string Name)> ofKind in others)
        {
            string file = fresh.Add(stack.Model.Schema[ofKind.Key], [.. ofKind.Select(each => ((string?)each.Id, StackFiles.Named(each.Name)))]);
            _added.AddRange(ofKind.Select(each => (ofKind.Key, each.Id, file)));
        }

        IReadOnlyList<TextEdit>? edits = Edits();
        if (edits is null || problems.HasErrors)
        {
            return null;
        }

        // What stands in others is a row of a table of our own, and of no other list.
        Entity[] unnamed = [.. stack.Model.All(kind.Name).Where(entity => EntityTable.IsDescribed(entity) && (isWhole || entity.Owner is null) && !matched.ContainsKey(entity))];
        bool hasHome = stack.TextOf(home) is not null;
        bool IsAtHome(Entity entity) => !hasHome || entity.Source.Path == home;
        FileChanges changes = Apply([.. edits, .. _newKeys, .. fresh.Edits], fresh.Files);
        Check(changes);
        return problems.HasErrors ? null : new UpdateSummary
        {
            Changes = changes,
            Words = (kind.Name, kind.Plural),
            Fields = _fields,
            Added = _added,
            Unchanged = _unchanged,
            Unnamed = [.. unnamed.Where(IsAtHome)],
            UnnamedElsewhere = [.. unnamed.Where(entity => !IsAtHome(entity))],
            Empty = [.. rows.Where(row => row.Existing is not null).SelectMany(row => row.Content.Empty.Where(path => Holds(row.Existing!, path))).GroupBy(path => path).OrderBy(path => path.Key, StringComparer.Ordinal).Select(path => (path.Key, path.Count()))],
        };
    }

    private void CheckRepeated(IReadOnlyList<UpdatedRow> rows)
    {
        var first = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (UpdatedRow row in rows)
        {
            if (row.Id is { } id && !first.TryAdd(id, row.Row))
            {
                problems.Add(ConversionDiagnostics.RepeatedRow(table.At(row.Row.Span), kind, id, table.At(first[id].Span)));
            }
        }
    }

    private static string Print(IGrouping<string, (string Id, string Name)> made)
    {
        string section = StackSchema.BuiltIn[made.Key].Section!;
        return $"---\n{section}: {{ {string.Join(", ", made.Select(each => $"{YamlText.InFlow(each.Id)}: {{}}"))} }}\n";
    }

    private void Change(Entity existing, Entity entity, UpdatedRow row, SaidEntities said)
    {
        int before = _fields.Count;
        Merge(existing, entity, row, "");
        if (said.ContractOf(entity) is { } contract)
        {
            ChangeContract(existing, contract, row);
        }

        _unchanged += _fields.Count == before ? 1 : 0;
    }

    private void Merge(Entity existing, Entity entity, UpdatedRow row, string above)
    {
        HashSet<string> assumed = [.. row.Content.Assumed.Where(path => path.StartsWith(above, StringComparison.Ordinal)).Select(path => path[above.Length..])];
        var merge = new EntityMerge(existing, assumed, isWhole);
        merge.Merge(existing, entity);
        if (merge.PartOfId is { } field)
        {
            problems.Add(UpdateDiagnostics.PartOfId(table.At(row.Row.Span), existing, field));
        }

        foreach ((ModelEdit edit, FieldChange change) in merge.Changes)
        {
            _edits.Add((edit, change, row.Row));
            _fields.Add(change);
        }
    }

    // The one that stands in the tool, else the only one that names it; a tool without any gets one.
    private void ChangeContract(Entity tool, Entity contract, UpdatedRow row)
    {
        IReadOnlyList<Entity> all = stack.Model.All(Contract);
        Entity[] inside = [.. all.Where(each => each.Owner == tool)];
        Entity[] own = inside.Length > 0 ? inside : [.. all.Where(each => each.List<Entity>(each.Kind.Fields["tools"]).Contains(tool))];
        if (own is [var only])
        {
            Merge(only, contract, row, $"{Contract}.");
            return;
        }

        if (own.Length > 1 || _editor.Print(EntityMerge.Copy(contract)) is not { } text || _editor.AddKey(tool, Contract, text) is not { } edit)
        {
            problems.Add(own.Length > 1 ? UpdateDiagnostics.SeveralContracts(table.At(row.Row.Span), tool) : UpdateDiagnostics.Shared(table.At(row.Row.Span), tool, Contract));
            return;
        }

        _newKeys.Add(edit);
        _fields.Add(new FieldChange(tool, Contract, "", text));
    }

    private IReadOnlyList<TextEdit>? Edits()
    {
        if (_editor.Edit(_edits.Select(each => each.Edit)) is { } edits)
        {
            return edits;
        }

        int before = problems.Count;
        foreach ((ModelEdit edit, FieldChange change, TableRow row) in _edits.Where(each => _editor.Edit([each.Edit]) is null))
        {
            problems.Add(UpdateDiagnostics.Shared(table.At(row.Span), change.Entity, change.Field));
        }

        // Each alone has a place, and together they have not: the first is as good as any to say so.
        if (problems.Count == before && _edits is [var first, ..])
        {
            problems.Add(UpdateDiagnostics.Shared(table.At(first.Row.Span), first.Change.Entity, first.Change.Field));
        }

        return null;
    }

    private FileChanges Apply(IReadOnlyList<TextEdit> edits, IEnumerable<SourceText> fresh)
    {
        IEnumerable<FileChange> changed = edits.GroupBy(edit => edit.File).Select(ofFile =>
        {
            SourceText before = stack.TextOf(ofFile.Key)!;
            return new FileChange(before, TextEdits.Apply(before, ofFile));
        });
        return new FileChanges(stack.Root, [.. changed.Concat(fresh.Select(file => new FileChange(null, file))).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    // What is written loads, whatever the source holds.
    private void Check(FileChanges changes)
    {
        Dictionary<string, byte[]> files = changes.Files.ToDictionary(
            file => Path.GetFullPath(Path.Combine(stack.Root, file.Path)),
            file => TextEncoder.Encode(file.After.Content, file.Before is null ? [] : stack.Tree.Read(Path.GetFullPath(Path.Combine(stack.Root, file.Path)))));
        LoadResult loaded = StackLoader.Load([stack.Root], new LoadOptions { Tree = new OverlaidTree(stack.Tree, files), RequiresTools = false });
        problems.AddRange(loaded.Problems.Where(problem => problem.Severity == Severity.Error));
    }

    private static bool Holds(Entity entity, string path)
    {
        object? value = entity;
        foreach (string key in path.Split('.'))
        {
            value = value is Record record && record.Type.Find(key) is { IsComputed: false } field && record.IsWritten(field) ? record[field] : null;
        }

        return value is not null;
    }
}
