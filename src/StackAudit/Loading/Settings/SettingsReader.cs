using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Reads <c>stackaudit.yaml</c> with the reader that reads all other files.</summary>
internal static class SettingsReader
{
    public const int ModelVersion = 1;

    /// <summary>Settings for a stack that has no such file.</summary>
    public static LoadedSettings None()
    {
        Settings settings = Settings.Empty(new SourceText(StackFolder.SettingsFile, ""));
        return new LoadedSettings(settings, null, new ReadingOptions(StackSchema.BuiltIn, settings), IsNewerModel: false);
    }

    public static LoadedSettings Read(SourceText source)
    {
        // The first reading finds what the second one needs: the company's own fields, which may be set in the same file, and the currency.
        Settings first = new(RecordFileReader.Read(source, SettingsSchema.Type, new ReadingOptions(StackSchema.BuiltIn, "EUR", []), out _));
        var ownFields = new OwnFields(first.Record.List<Record>(SettingsSchema.Type["fields"]));
        StackSchema schema = StackSchema.BuiltIn.With(ownFields.ByKind);
        string currency = Currencies.IsKnown(first.Currency) ? first.Currency : "EUR";

        Record record = RecordFileReader.Read(source, SettingsSchema.With(ownFields.ByKind["stack"]), new ReadingOptions(schema, currency, []), out FileContext file);
        var settings = new Settings(record);
        file.Problems.AddRange(ownFields.Problems);
        SettingsChecks.Check(settings, file);
        return new LoadedSettings(settings, file, new ReadingOptions(schema, settings), SettingsChecks.IsNewerModel(settings, file));
    }
}
