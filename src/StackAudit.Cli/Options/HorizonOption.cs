using System.CommandLine;
using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Cli.Options;

/// <summary>How far to look ahead.</summary>
internal sealed class HorizonOption : Option<Duration?>
{
    // Ten years of days; further ahead no contract and no review is known.
    private static readonly Duration Longest = Duration.Of(10, "year")!;

    public HorizonOption()
        : base("--horizon")
    {
        HelpName = "DURATION";
        Description = "Also says what will be found within this time if nobody changes anything, on which day, and who can prevent it: 90d, 6 months.";
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (DurationNotation.Parse(written) is not { } duration || duration < Duration.Of(1, "day")!)
            {
                result.AddError($"`{written}` is not a time of a day or more such as `90d`, `6 weeks` or `3 months`.");
                return null;
            }

            if (duration > Longest)
            {
                result.AddError($"`{written}` is further ahead than ten years.");
                return null;
            }

            return duration;
        };
    }
}
