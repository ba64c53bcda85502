using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Reads <c>stackaudit.yaml</c>, and what it extends, with the reader that reads all other files.</summary>
internal static class SettingsReader
{
    public const int ModelVersion = 1;

    /// <summary>The settings of a stack; the usual ones where it has none.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="known">The kinds that there are before they add fields of their own.</param>
    /// <param name="gaps">Lets required fields be left out.</param>
    /// <param name="problems">Receives what is wrong with files as a whole.</param>
    public static LoadedSettings Read(SettingsFolder folder, StackSchema known, Gaps? gaps, List<Diagnostic> problems)
    {
        if (folder.ReadOwn(problems) is not { } own)
        {
            Settings usual = Settings.Empty(new SourceText(Settings.FileName, ""));
            return new LoadedSettings(usual, [], new ReadingOptions(known, usual) { Gaps = gaps }, IsNewerModel: false);
        }

        // The first reading finds what the second one needs: the other files, the company's own fields, which may be set in the same files, and the currency.
        var alone = new ReadingOptions(known, "EUR", []) { Gaps = gaps };
        IReadOnlyList<Record> found = ExtendedSettings.Read(own, folder, source => (RecordFileReader.Read(source, SettingsSchema.Type, alone, out FileContext file), file), problems);
        var first = new Settings(found);
        var ownFields = new OwnFields(first.Layers.Records("fields"));
        problems.AddRange(ownFields.Problems);
        StackSchema schema = known.With(ownFields.ByKind);
        var options = new ReadingOptions(schema, Currencies.IsKnown(first.Currency) ? first.Currency : "EUR", []) { Gaps = gaps };

        var files = new List<FileContext>();
        var layers = new List<Record>();
        foreach (Record each in found)
        {
            layers.Add(RecordFileReader.Read(each.Source, SettingsSchema.With(ownFields.ByKind["stack"]), options, out FileContext file));
            files.Add(file);
        }

        var settings = new Settings(layers);
        foreach ((Record layer, FileContext file) in layers.Zip(files))
        {
            SettingsChecks.Check(layer, file);
        }

        ExceptionComments.Read(files[^1]);

        return new LoadedSettings(settings, files, new ReadingOptions(schema, settings) { Gaps = gaps }, SettingsChecks.IsNewerModel(layers[^1], files[^1]));
    }
}
