using System.Globalization;
using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Checks what the types of settings do not say.</summary>
internal static class SettingsChecks
{
    // No currency is worth a million of another; what is beyond is a slip.
    private const decimal MostWorth = 1_000_000;

    public static void Check(Settings settings, FileContext file)
    {
        Record record = settings.Record;
        Location currency = record.LocationOf(SettingsSchema.Type["currency"]);
        if (!Currencies.IsKnown(settings.Currency))
        {
            file.Report(ValueDiagnostics.UnknownCurrency(currency, settings.Currency));
        }

        if (record[SettingsSchema.Type["as_of"]] is string day && day != "today" && settings.AsOf is null)
        {
            file.Report(SettingsDiagnostics.InvalidDay(record.LocationOf(SettingsSchema.Type["as_of"]), day));
        }

        foreach (MapEntry rate in (record[SettingsSchema.Type["rates"]] as object[] ?? []).Cast<MapEntry>())
        {
            CheckRate(rate, file);
        }
    }

    public static bool IsNewerModel(Settings settings, FileContext file)
    {
        Field schema = SettingsSchema.Type["schema"];
        if (settings.Record[schema] is not decimal version)
        {
            return false;
        }

        Location at = settings.Record.LocationOf(schema);
        if (version < 1 || version != decimal.Truncate(version))
        {
            file.Report(SettingsDiagnostics.InvalidVersion(at, SettingsReader.ModelVersion));
            return false;
        }

        if (version <= SettingsReader.ModelVersion)
        {
            return false;
        }

        file.Report(FileDiagnostics.NewerModel(at, version.ToString(CultureInfo.InvariantCulture), SettingsReader.ModelVersion));
        return true;
    }

    private static void CheckRate(MapEntry rate, FileContext file)
    {
        string? written = (rate.Value as RawValue)?.Items is [var (text, _)] ? text : null;
        if (rate.Key == "as_of")
        {
            if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                file.Report(ValueDiagnostics.InvalidDate(file.At(rate.ValueSpan), written ?? ""));
            }
        }
        else if (!Currencies.IsKnown(rate.Key))
        {
            file.Report(ValueDiagnostics.UnknownCurrency(file.At(rate.KeySpan), rate.Key));
        }
        else if (!decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal worth) || worth is <= 0 or > MostWorth)
        {
            file.Report(SettingsDiagnostics.InvalidRate(file.At(rate.ValueSpan), rate.Key));
        }
    }
}
