namespace StackAudit.BrowserTests.Hostile;

/// <summary>Texts that somebody could write into a field to do something to who reads the page.</summary>
internal static class HostileText
{
    private const int Long = 10_000;

    public static IReadOnlyList<string> All { get; } =
    [
        """<script>window.pwned=1;alert(1)</script><img src=x onerror="window.pwned=1"><svg onload=alert(1)>""",
        "\"onmouseover=\"window.pwned=1\" autofocus onfocus=\"alert(1)' onclick='alert(1) x=`",
        "javascript:alert(1)",
        "</style></script></textarea></title></svg>]]>--><base href=//evil.example/><link rel=stylesheet href=//evil.example/x.css>",
        "{{ 7 * 7 }} {% x %} &lt;b&gt; &#60;b&#62; \\u003cb\\u003e ${alert(1)} url(//evil.example/x)",
        "\u202EABC\u2066 \u2067\u200F\u200B\u200D\u2060\uFEFF\u00AD\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA \u05D0\u05D1 \u0627\u0644 a\u0300\u0301\u0302\u0303\u0304\u0305",
        string.Concat(Enumerable.Repeat("Wm", Long / 2)),
        string.Concat(Enumerable.Repeat("many words with <b> & \" ", Long / 24)),
    ];
}
