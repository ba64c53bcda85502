using System.CommandLine;
using System.Globalization;

namespace StackAudit.Cli.Options;

/// <summary>An option that takes a day.</summary>
internal class DateOption : Option<DateOnly?>
{
    public DateOption(string name, string description)
        : base(name)
    {
        HelpName = "DATE";
        Description = description;
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                return date;
            }

            result.AddError($"`{written}` is not a date such as `2026-11-22`.");
            return null;
        };
    }
}
