using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>The files of a stack by their paths, for whoever must tell where an edit stands.</summary>
internal sealed class LoadedTexts(AnalysisResult result)
{
    private readonly Lazy<Dictionary<string, SourceText>> _byPath = new(() => result.Model.Files.Concat(result.Model.Settings.Layers.All.Select(layer => layer.Source))
        .GroupBy(file => file.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    public SourceText? Find(string path) => _byPath.Value.GetValueOrDefault(path);
}
