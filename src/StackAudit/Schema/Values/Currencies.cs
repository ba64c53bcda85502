using System.Collections.Frozen;
using StackAudit.Text;

namespace StackAudit.Schema;

/// <summary>The currencies of ISO 4217.</summary>
public static class Currencies
{
    private static readonly FrozenSet<string> Codes =
        ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK " +
         "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW " +
         "KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR " +
         "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS " +
         "VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether three capitals are a currency.</summary>
    public static bool IsKnown(string code) => Codes.Contains(code);

    /// <summary>The code that was probably meant: in small letters, or with one mistake. Null when none is that near.</summary>
    public static string? Nearest(string written) =>
        Codes.Select(code => (Code: code, Edits: Spelling.Distance(written, code, 1)))
            .Where(near => near.Edits <= 1)
            .OrderBy(near => near.Edits)
            .ThenBy(near => near.Code, StringComparer.Ordinal)
            .FirstOrDefault().Code;
}
