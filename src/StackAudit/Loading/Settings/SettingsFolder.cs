using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>From where settings take the files that they extend, which may lie outside of the stack. Files are known by their paths from the stack's folder.</summary>
internal abstract class SettingsFolder
{
    /// <summary>The stack's own settings; null without any, or after a report.</summary>
    public SourceText? ReadOwn(ICollection<Diagnostic> problems) => Has(Settings.FileName) ? Read(Settings.FileName, problems) : null;

    /// <summary>The path of a file that another one names.</summary>
    public abstract string PathOf(string from, string written);

    /// <summary>Whether there is anything of this path.</summary>
    public abstract bool Has(string path);

    public abstract bool IsFolder(string path);

    /// <summary>The text; null after a report.</summary>
    public abstract SourceText? Read(string path, ICollection<Diagnostic> problems);
}
