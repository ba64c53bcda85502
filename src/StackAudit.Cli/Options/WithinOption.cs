using System.CommandLine;
using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Cli.Options;

/// <summary>How soon something counts as soon.</summary>
internal sealed class WithinOption : Option<Duration?>
{
    public WithinOption()
        : base("--within")
    {
        HelpName = "DURATION";
        Description = "How soon is soon: 30d, which is usual, 6 weeks, 3 months.";
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (DurationNotation.Parse(written) is { } duration)
            {
                return duration;
            }

            result.AddError($"`{written}` is not a time such as `30d`, `6 weeks` or `3 months`.");
            return null;
        };
    }
}
