using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Looks for currencies in which the stack has amounts, but no rate: such cannot be added to others, nor compared with them.</summary>
internal static class RateChecks
{
    /// <param name="files">In the order of their paths, so that each currency is told once, where it first stands.</param>
    /// <param name="settings">Where rates are given.</param>
    /// <param name="problems">Receives a warning for each currency.</param>
    public static void Check(IEnumerable<FileContext> files, Settings settings, DiagnosticBag problems)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (FileContext file in files)
        {
            foreach ((string currency, TextSpan span) in file.ForeignCurrencies)
            {
                if (!settings.Rates.Knows(currency) && told.Add(currency))
                {
                    problems.Add(ReferenceDiagnostics.NoRate(file.At(span), currency, settings.Currency));
                }
            }
        }
    }
}
