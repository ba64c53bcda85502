using System.CommandLine;
using System.Globalization;

namespace StackAudit.Cli.Options;

/// <summary>Since when an incident is known: <c>--known-since "2026-06-30 09:15"</c>. Hours are those of this computer unless the time says whose they are.</summary>
internal sealed class KnownSinceOption : Option<DateTimeOffset?>
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm'Z'", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    public KnownSinceOption()
        : base("--known-since")
    {
        HelpName = "TIME";
        Description = "With `--view incident`: when we learned of it, such as 2026-06-30T09:15 or 2026-06-30T09:15+02:00. The page then says by when the authority must be told.";
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            DateTimeStyles zone = written.EndsWith('Z') ? DateTimeStyles.AssumeUniversal : DateTimeStyles.AssumeLocal;
            if (!DateTimeOffset.TryParseExact(written, Formats, CultureInfo.InvariantCulture, zone, out DateTimeOffset time))
            {
                result.AddError($"`{written}` is not a time such as `2026-06-30T09:15`.");
                return null;
            }

            if (time > DateTimeOffset.Now)
            {
                result.AddError($"`{written}` lies ahead; an incident is known since a time that has passed.");
                return null;
            }

            return time;
        };
    }
}
