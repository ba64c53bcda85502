using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>
/// Finds the files that settings extend, and those that these extend. Each counts once, at its last place: what it says there goes before what it said earlier.
/// What is wrong with a file as a whole is told at the path that names it.
/// </summary>
internal sealed class ExtendedSettings
{
    private readonly SettingsFolder _folder;
    private readonly Func<SourceText, (Record Record, FileContext File)> _read;
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _open = [];
    private readonly List<Record> _lastFirst = [];
    private readonly List<Diagnostic> _problems = [];

    private ExtendedSettings(SettingsFolder folder, Func<SourceText, (Record Record, FileContext File)> read)
    {
        _folder = folder;
        _read = read;
    }

    /// <summary>All files, those that are extended first and the given one last, as far as they can be read alone.</summary>
    /// <param name="own">The settings of the stack.</param>
    /// <param name="folder">From where the others are taken.</param>
    /// <param name="read">Reads a file by itself.</param>
    /// <param name="problems">Receives what is wrong with paths.</param>
    public static IReadOnlyList<Record> Read(SourceText own, SettingsFolder folder, Func<SourceText, (Record Record, FileContext File)> read, List<Diagnostic> problems)
    {
        var extended = new ExtendedSettings(folder, read);
        extended._seen.Add(own.Path);
        extended.Add(own.Path, read(own).Record);
        extended._lastFirst.Reverse();
        problems.AddRange(extended._problems);
        return extended._lastFirst;
    }

    private void Add(string path, Record record)
    {
        _lastFirst.Add(record);
        _open.Add(path);
        Field extends = SettingsSchema.Type["extends"];

        // From behind: the last place of a file that is named twice is met first.
        foreach (string written in record.List<string>(extends).Distinct().Reverse())
        {
            Follow(path, written, ElementPlaces.Of(record, extends, written));
        }

        _open.RemoveAt(_open.Count - 1);
    }

    private void Follow(string from, string written, Location at)
    {
        if (written.Contains("://", StringComparison.Ordinal))
        {
            _problems.Add(SettingsDiagnostics.ExtendsAddress(at, written));
            return;
        }

        string path = _folder.PathOf(from, written);
        if (_open.IndexOf(path) is var first and >= 0)
        {
            _problems.Add(SettingsDiagnostics.ExtendsInCircle(at, [.. _open.Skip(first), path]));
        }
        else if (_seen.Add(path))
        {
            Extend(path, at);
        }
    }

    private void Extend(string path, Location at)
    {
        bool isFolder = _folder.IsFolder(path);
        if (isFolder || !_folder.Has(path))
        {
            _problems.Add(SettingsDiagnostics.ExtendsNothing(at, path, isFolder));
            return;
        }

        var unread = new List<Diagnostic>();
        if (_folder.Read(path, unread) is not { } source)
        {
            _problems.Add(SettingsDiagnostics.ExtendsUnread(at, path, unread[0]));
            return;
        }

        (Record record, FileContext file) = _read(source);
        if (SettingsChecks.NewerVersion(record) is { } version)
        {
            _problems.Add(SettingsDiagnostics.ExtendsNewerModel(at, path, version, SettingsReader.ModelVersion));
            return;
        }

        if (file.IsBroken)
        {
            _problems.Add(SettingsDiagnostics.ExtendsUnread(at, path, file.Problems[^1]));
        }

        Add(path, record);
    }
}
