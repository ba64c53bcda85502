namespace StackAudit.Tests.Rules.Naive;

/// <summary>The functions by their descriptions.</summary>
internal static class NaiveFunctions
{
    public static object? Call(string name, object[] arguments) => name switch
    {
        "first" => Items(arguments[0]).FirstOrDefault(),
        "last" => Items(arguments[0]).LastOrDefault(),
        "distinct" => Distinct(Items(arguments[0])),
        "similarity" => Similarity(Distinct(Items(arguments[0])), Distinct(Items(arguments[1]))),
        "percentile" => Items(arguments[0]).Order().FirstOrDefault(number => Items(arguments[0]).Count(other => (decimal)other <= (decimal)number) >= (decimal)arguments[1] * Items(arguments[0]).Length),
        "plain" => Plain((string)arguments[0]),
        "acronyms" => Acronyms((string)arguments[0]),
        _ => throw new InvalidOperationException($"No function {name}."),
    };

    private static object[] Items(object list) => (object[])list;

    private static object[] Distinct(object[] items) =>
        [.. items.Where((item, i) => !items.Take(i).Any(before => NaiveOperators.Same(before, item)))];

    private static object Similarity(object[] a, object[] b)
    {
        int both = a.Count(item => b.Any(other => NaiveOperators.Same(item, other)));
        int all = a.Length + b.Length - both;
        return all == 0 ? 0m : (decimal)both / all;
    }

    // Case-folded letters and digits, single spaces.
    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // Words of 2–6 characters with at least two capitals and no small letter but a final plural s; none in a text that is all capitals.
    private static object[] Acronyms(string text)
    {
        string[] words = string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> singular = words.Select(word => word.Length > 2 && word.EndsWith('s') && char.IsUpper(word[^2]) ? word[..^1] : word);
        bool allCapitals = !text.Any(char.IsLower);
        return allCapitals ? [] : Distinct([.. singular.Where(word => word.Length is >= 2 and <= 6 && word.Count(char.IsUpper) >= 2 && !word.Any(char.IsLower))]);
    }
}
