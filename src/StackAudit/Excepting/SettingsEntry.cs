using StackAudit.Editing;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Excepting;

/// <summary>Puts an exception behind the last one of <c>stackaudit.yaml</c>.</summary>
internal static class SettingsEntry
{
    private const string Key = "exceptions";

    private static readonly HashSet<int> None = [];

    /// <summary>The file with it; null where it is written in a way that cannot be added to.</summary>
    /// <param name="settings">The file; of no length, where there is none.</param>
    /// <param name="text">The exception, in braces.</param>
    public static SourceText? Add(SourceText settings, string text)
    {
        if (LayoutReader.Read(settings) is not { } layout)
        {
            return null;
        }

        if (layout.Roots is [] or [LayoutScalar { IsEmpty: true }])
        {
            string lineBreak = layout.LineBreak;
            string before = settings.Content is "" or [.., '\n'] ? "" : lineBreak;
            return new SourceText(settings.Path, $"{settings.Content}{before}{Key}:{lineBreak}  - {text}{lineBreak}");
        }

        return layout.Roots is [LayoutMapping root, ..] && Edit(new FileEdits(layout), root, text) is { } edits ? TextEdits.Apply(settings, [.. edits]) : null;
    }

    private static IEnumerable<TextEdit>? Edit(FileEdits file, LayoutMapping root, string text)
    {
        Collection entries = Collection.Of(file, root);
        if (root.Find(Key) is not { } entry)
        {
            string added = root.IsFlow ? $"{Key}: [{text}]" : $"{Key}:{file.Layout.LineBreak}{entries.Indent}  - {text}";
            return entries.Insert([added], None) is { } edit ? [edit] : null;
        }

        if (entry.Value is LayoutSequence sequence && !file.Layout.IsRepeated(sequence))
        {
            return Collection.Of(file, sequence).Insert([sequence.IsFlow ? text : $"- {text}"], None) is { } edit ? [edit] : null;
        }

        return entry.Value is LayoutScalar { IsEmpty: true } ? file.ReplaceValue(ValueSlot.Of(entry, root), $"[{text}]") : null;
    }
}
