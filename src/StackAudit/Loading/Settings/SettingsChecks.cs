using System.Globalization;
using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Checks what the types of settings do not say, in one file.</summary>
internal static class SettingsChecks
{
    // No currency is worth a million of another; what is beyond is a slip.
    private const decimal MostWorth = 1_000_000;

    private static readonly Field Schema = SettingsSchema.Type["schema"];

    public static void Check(Record record, FileContext file)
    {
        Field currency = SettingsSchema.Type["currency"];
        if (record[currency] is string written && !Currencies.IsKnown(written))
        {
            file.Report(ValueDiagnostics.UnknownCurrency(record.LocationOf(currency), written));
        }

        Field day = SettingsSchema.Type["as_of"];
        if (record[day] is string and not "today" and var asOf && !IsDate(asOf))
        {
            file.Report(SettingsDiagnostics.InvalidDay(record.LocationOf(day), asOf));
        }

        CheckRepository(record, file);
        if (record[Schema] is decimal version && !IsVersion(version))
        {
            file.Report(SettingsDiagnostics.InvalidVersion(record.LocationOf(Schema), SettingsReader.ModelVersion));
        }

        foreach (MapEntry rate in SettingsLayers.EntriesOf(record, "rates"))
        {
            CheckRate(rate, file);
        }
    }

    /// <summary>Where a file says that it is written in a version of the model that is not known, and which.</summary>
    public static (Location At, string Text)? NewerVersion(Record record) =>
        record[Schema] is decimal version && IsVersion(version) && version > SettingsReader.ModelVersion
            ? (record.LocationOf(Schema), version.ToString(CultureInfo.InvariantCulture))
            : null;

    public static bool IsNewerModel(Record record, FileContext file)
    {
        if (NewerVersion(record) is not var (at, version))
        {
            return false;
        }

        file.Report(FileDiagnostics.NewerModel(at, version, SettingsReader.ModelVersion));
        return true;
    }

    private static bool IsVersion(decimal version) => version >= 1 && version == decimal.Truncate(version);

    private static bool IsDate(string? written) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static void CheckRepository(Record record, FileContext file)
    {
        Field repository = SettingsSchema.Type["repository"];
        if (record[repository] is not string address)
        {
            return;
        }

        if (RepositoryAddress.Of(address) is null)
        {
            file.Report(SettingsDiagnostics.InvalidRepository(record.LocationOf(repository)));
        }
        else if (RepositoryAddress.HasMore(address))
        {
            file.Report(SettingsDiagnostics.RepositoryWithMore(record.LocationOf(repository)));
        }
    }

    private static void CheckRate(MapEntry rate, FileContext file)
    {
        string? written = (rate.Value as RawValue)?.Items is [var (text, _)] ? text : null;
        if (rate.Key == "as_of")
        {
            if (!IsDate(written))
            {
                file.Report(ValueDiagnostics.InvalidDate(rate.Location, written ?? ""));
            }
        }
        else if (!Currencies.IsKnown(rate.Key))
        {
            file.Report(ValueDiagnostics.UnknownCurrency(rate.KeyLocation, rate.Key));
        }
        else if (!decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal worth) || worth is <= 0 or > MostWorth)
        {
            file.Report(SettingsDiagnostics.InvalidRate(rate.Location, rate.Key));
        }
    }
}
