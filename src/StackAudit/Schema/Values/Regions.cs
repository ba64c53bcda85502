using System.Buffers;

namespace StackAudit.Schema;

/// <summary>Which region contains which: ISO 3166 countries, a few groups, and dotted parts of a country such as <c>us.ca</c>.</summary>
public static class Regions
{
    private const string World = "world";

    private static readonly string[] Eu =
    [
        "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu",
        "ie", "it", "lt", "lu", "lv", "mt", "nl", "pl", "pt", "ro", "se", "si", "sk",
    ];

    // Countries that vendors mean when they offer a region for Asia and the Pacific.
    private static readonly string[] Apac =
    [
        "au", "bd", "bn", "cn", "fj", "hk", "id", "in", "jp", "kh", "kr", "la", "lk", "mm", "mn", "mo",
        "mv", "my", "np", "nz", "pg", "ph", "pk", "sg", "th", "tl", "tw", "vn",
    ];

    private static readonly string[] Countries =
        ("ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz " +
         "de dj dk dm do dz ec ee eg eh er es et fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp " +
         "ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz " +
         "om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz " +
         "ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw").Split(' ');

    private static readonly SearchValues<char> PartCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    private static readonly Dictionary<string, string?> Parents = CreateParents();

    /// <summary>All regions that may be written, parts of countries apart.</summary>
    public static IEnumerable<string> Known => Parents.Keys;

    /// <summary>A region as sentences show it: <c>US.CA</c>, so that nobody reads <c>us</c> or <c>in</c> as a word; <c>world</c> is one.</summary>
    public static string InSentence(string region) => region == World ? region : region.ToUpperInvariant();

    /// <summary>The region in its usual spelling, or null when it is not known: <c>DE</c> is <c>de</c>, <c>GB</c> is <c>uk</c>.</summary>
    public static string? Parse(string written)
    {
        string region = written.ToLowerInvariant();
        if (region == "gb" || region.StartsWith("gb.", StringComparison.Ordinal))
        {
            region = "uk" + region[2..];
        }

        int dot = region.IndexOf('.');
        if (dot < 0)
        {
            return Parents.ContainsKey(region) ? region : null;
        }

        bool isPart = dot < region.Length - 1 && region.AsSpan(dot + 1).IndexOfAnyExcept(PartCharacters) < 0 && !region.Contains("..", StringComparison.Ordinal);
        return isPart && region[^1] != '.' && Parents.ContainsKey(region[..dot]) ? region : null;
    }

    /// <summary>Whether a region equals another or lies in it.</summary>
    public static bool IsWithin(string region, string container)
    {
        for (string? at = region; at != null; at = Parent(at))
        {
            if (at == container)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Parent(string region)
    {
        int dot = region.LastIndexOf('.');
        return dot >= 0 ? region[..dot] : Parents.GetValueOrDefault(region);
    }

    private static Dictionary<string, string?> CreateParents()
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (string country in Countries)
        {
            parents[country] = World;
        }

        foreach (string country in Eu)
        {
            parents[country] = "eu";
        }

        foreach (string country in Apac)
        {
            parents[country] = "apac";
        }

        foreach (string country in new[] { "is", "li", "no" })
        {
            parents[country] = "eea";
        }

        parents["eu"] = "eea";
        parents["eea"] = World;
        parents["apac"] = World;
        parents[World] = null;
        return parents;
    }
}
