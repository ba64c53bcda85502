using System.CommandLine;
using System.Globalization;

namespace StackAudit.Cli.Options;

/// <summary>The day on which to look at the stack.</summary>
internal sealed class AsOfOption : Option<DateOnly?>
{
    public AsOfOption()
        : base("--as-of")
    {
        HelpName = "DATE";
        Description = "Looks at the stack as if today were this day.";
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
