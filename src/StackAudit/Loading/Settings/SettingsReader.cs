using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Reads <c>stackaudit.yaml</c> with the reader that reads all other files.</summary>
internal static class SettingsReader
{
    public const int ModelVersion = 1;

    /// <summary>Settings for a stack that has no such file.</summary>
    public static LoadedSettings None(StackSchema schema, Gaps? gaps = null)
    {
        Settings settings = Settings.Empty(new SourceText(StackFolder.SettingsFile, ""));
        return new LoadedSettings(settings, null, new ReadingOptions(schema, settings) { Gaps = gaps }, IsNewerModel: false);
    }

    /// <param name="source">The text of the file.</param>
    /// <param name="known">The kinds that there are before it adds fields of its own.</param>
    /// <param name="gaps">Lets required fields be left out.</param>
    public static LoadedSettings Read(SourceText source, StackSchema known, Gaps? gaps = null)
    {
        // The first reading finds what the second one needs: the company's own fields, which may be set in the same file, and the currency.
        Settings first = new(RecordFileReader.Read(source, SettingsSchema.Type, new ReadingOptions(known, "EUR", []) { Gaps = gaps }, out _));
        var ownFields = new OwnFields(first.Record.List<Record>(SettingsSchema.Type["fields"]));
        StackSchema schema = known.With(ownFields.ByKind);
        string currency = Currencies.IsKnown(first.Currency) ? first.Currency : "EUR";

        Record record = RecordFileReader.Read(source, SettingsSchema.With(ownFields.ByKind["stack"]), new ReadingOptions(schema, currency, []) { Gaps = gaps }, out FileContext file);
        var settings = new Settings(record);
        file.Problems.AddRange(ownFields.Problems);
        SettingsChecks.Check(settings, file);
        ExceptionComments.Read(file);
        return new LoadedSettings(settings, file, new ReadingOptions(schema, settings) { Gaps = gaps }, SettingsChecks.IsNewerModel(settings, file));
    }
}
