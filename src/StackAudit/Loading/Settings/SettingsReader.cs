using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;

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
        Settings first = new(ReadOnce(source, SettingsSchema.Type, new ReadingOptions(StackSchema.BuiltIn, "EUR", []), out _));
        var ownFields = new OwnFields(first.Record);
        StackSchema schema = StackSchema.BuiltIn.With(ownFields.ByKind);
        string currency = Currencies.IsKnown(first.Currency) ? first.Currency : "EUR";

        Record record = ReadOnce(source, SettingsSchema.With(ownFields.ByKind["stack"]), new ReadingOptions(schema, currency, []), out FileContext file);
        var settings = new Settings(record);
        file.Problems.AddRange(ownFields.Problems);
        SettingsChecks.Check(settings, file);
        return new LoadedSettings(settings, file, new ReadingOptions(schema, settings), SettingsChecks.IsNewerModel(settings, file));
    }

    private static Record ReadOnce(SourceText source, RecordType type, ReadingOptions options, out FileContext file)
    {
        file = new FileContext(source, options);
        var record = new Record(type, source, default, null);
        try
        {
            while (file.Yaml.Current is StreamStart or DocumentStart)
            {
                file.Yaml.Advance();
            }

            if (file.Yaml.Current is StreamEnd)
            {
                new SectionReader(file).Complete(record);
            }
            else
            {
                new SectionReader(file).ReadRecord(record);
            }
        }
        catch (UnreadableYamlException broken)
        {
            file.Break(broken.Diagnostic);
        }

        return record;
    }
}
