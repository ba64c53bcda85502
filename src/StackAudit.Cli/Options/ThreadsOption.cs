using System.CommandLine;
using System.Globalization;

namespace StackAudit.Cli.Options;

/// <summary>How many threads may work at once.</summary>
internal sealed class ThreadsOption : Option<int?>
{
    private const int Most = 1024;

    public ThreadsOption()
        : base("--threads")
    {
        HelpName = "N";
        Description = "How many threads may work at once; the result is always the same.";
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads is >= 1 and <= Most)
            {
                return threads;
            }

            result.AddError($"`--threads` takes a number from 1 to {Most}, not `{written}`.");
            return null;
        };
    }

    public int Of(ParseResult parsed) => parsed.GetValue(this) ?? Environment.ProcessorCount;
}
