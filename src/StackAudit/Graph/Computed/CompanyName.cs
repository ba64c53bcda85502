namespace StackAudit.Graph.Computed;

/// <summary>Names as invoices and logs spell them.</summary>
internal static class CompanyName
{
    // What tells the legal form of a company, in the countries that sell software most.
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "lp", "plc", "ltd", "limited", "pty", "pvt", "pte", "gmbh", "mbh", "ug", "kg", "kgaa", "ag", "se",
        "sa", "sas", "sasu", "sarl", "srl", "sl", "spa", "bv", "nv", "ab", "as", "asa", "aps", "oy", "oyj", "oü", "sro", "doo", "kft", "ltda",
    };

    private static readonly char[] Gaps = [' ', '\t', '\u00a0', ',', '-', '_', '/', '(', ')', '&'];

    /// <summary>The name in small letters and digits alone, without the endings of a company; a name that is nothing else keeps its first word.</summary>
    public static string Fold(string name)
    {
        string[] words = [.. name.Split(Gaps).Select(Letters).Where(word => word.Length > 0)];
        int length = words.Length;
        while (length > 1 && Endings.Contains(words[length - 1]))
        {
            length--;
        }

        return string.Concat(words.Take(length));
    }

    // A plus is part of a name: Disney+ is not Disney. Dots inside of a word go, so that B.V. is an ending.
    private static string Letters(string word) => string.Concat(word.Where(c => c == '+' || char.IsLetterOrDigit(c)).Select(char.ToLowerInvariant));
}
