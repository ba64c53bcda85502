using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Finds the file for entities that are new, and puts them there.</summary>
internal sealed class NewEntities(StackToUpdate stack, DiagnosticBag problems)
{
    private readonly Dictionary<string, List<TextEdit>> _edits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlMap> _files = new(StringComparer.Ordinal);

    /// <summary>Edits of files that are there, by file.</summary>
    public IEnumerable<TextEdit> Edits => _edits.Values.SelectMany(edits => edits);

    /// <summary>Files that are new.</summary>
    public IEnumerable<SourceText> Files => _files.Select(file => new SourceText(file.Key, YamlFile.Print([], file.Value)));

    /// <summary>Where entities of a kind go: the file that an import writes, else the only one that holds some, else that of the import, which is new.</summary>
    public string FileOf(EntityKind kind)
    {
        string usual = stack.Folder.Length == 0 ? $"{kind.Section}.yaml" : $"{stack.Folder}/{kind.Section}.yaml";
        if (stack.TextOf(usual) is not null)
        {
            return usual;
        }

        string[] holding = [.. stack.Model.Files.Where(file => new SectionEdits(file).Has(kind)).Select(file => file.Path)];
        return holding is [var only] ? only : usual;
    }

    /// <returns>The file that they go to.</returns>
    public string Add(EntityKind kind, IReadOnlyList<(string? Id, YamlMap Entity)> entities)
    {
        string path = FileOf(kind);
        if (stack.TextOf(path) is not { } text)
        {
            _files[path] = StackFiles.SectionOf(kind, entities);
        }
        else if (new SectionEdits(text).Append(kind, [.. entities.Select(entity => new NewEntity(YamlFile.PrintEntity(entity.Id, entity.Entity), YamlFile.PrintInFlow(entity.Id, entity.Entity)))]) is { } edits)
        {
            (_edits.TryGetValue(path, out List<TextEdit>? ofFile) ? ofFile : _edits[path] = []).AddRange(edits);
        }
        else
        {
            problems.Add(UpdateDiagnostics.NoPlace(path, kind));
        }

        return path;
    }
}
