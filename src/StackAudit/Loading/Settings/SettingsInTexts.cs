using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Settings among texts that are on no disk.</summary>
internal sealed class SettingsInTexts(IReadOnlyList<SourceText> texts) : SettingsFolder
{
    public override string PathOf(string from, string written)
    {
        var steps = new List<string>();
        foreach (string step in $"{from}/../{written}".Split('/', '\\').Where(step => step is not ("" or ".")))
        {
            if (step == ".." && steps is [.., not ".."])
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    public override bool Has(string path) => Find(path) is not null;

    public override bool IsFolder(string path) => false;

    public override SourceText? Read(string path, ICollection<Diagnostic> problems) => Find(path);

    private SourceText? Find(string path) => texts.FirstOrDefault(text => text.Path == path);
}
