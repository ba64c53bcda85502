using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>What can be wrong with a source before anything in it is understood.</summary>
internal static class SourceDiagnostics
{
    private static readonly DiagnosticDescriptor NoFileDescriptor = new("STK0300", "no-such-file", Severity.Error);
    private static readonly DiagnosticDescriptor MalformedCsvDescriptor = new("STK0305", "invalid-csv", Severity.Error);
    private static readonly DiagnosticDescriptor MalformedJsonDescriptor = new("STK0306", "invalid-json", Severity.Error);
    private static readonly DiagnosticDescriptor RepeatedHeadingDescriptor = new("STK0307", "repeated-heading", Severity.Error);
    private static readonly DiagnosticDescriptor CellWithoutHeadingDescriptor = new("STK0308", "cell-without-heading", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownEndingDescriptor = new("STK0309", "unknown-format", Severity.Error);

    public static Diagnostic NoFile(string path, bool isFolder) =>
        new(NoFileDescriptor, new Location(new SourceText(path, ""), default), isFolder ? $"`{path}` is a folder." : $"There is no file `{path}`.")
        {
            Help = "Check the path; a path is taken from the current folder.",
        };

    public static Diagnostic MalformedCsv(Location at) => new(MalformedCsvDescriptor, at, "This is not valid CSV: a quoted cell is not closed, or text stands behind its closing quotes.")
    {
        Label = "from here on",
        Help = "Close the quotes, and write those that belong to a text twice: `\"the \"\"big\"\" one\"`.",
    };

    public static Diagnostic MalformedJson(Location at, string reason) => new(MalformedJsonDescriptor, at, $"This is not valid JSON: {Reason(reason)}.")
    {
        Label = "here",
        Help = "Nothing was imported; export the file again, or mend it at this place.",
    };

    public static Diagnostic RepeatedHeading(Location at, string heading) => new(RepeatedHeadingDescriptor, at, $"The heading `{heading}` stands here for the second time.")
    {
        Label = "second time",
        Help = "Give one of the two columns another heading.",
    };

    public static Diagnostic CellWithoutHeading(Location at, string text, int headings) =>
        new(CellWithoutHeadingDescriptor, at, string.Create(CultureInfo.InvariantCulture, $"`{Expectation.Shorten(text)}` stands beyond the last of the {headings} headings."))
        {
            Label = "no heading",
            Help = "Put a cell that holds the separator in quotes, or give the column a heading.",
        };

    public static Diagnostic UnknownEnding(string path, IEnumerable<string> endings) =>
        new(UnknownEndingDescriptor, new Location(new SourceText(path, ""), default), $"The ending of `{path}` tells no format that can be imported.")
        {
            Help = $"Name a file that ends in {Quoted.AnyOf(endings)}.",
        };

    // The library adds the place, which is shown anyway.
    private static string Reason(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = (place < 0 ? message : message[..place]).TrimEnd('.', ' ');
        return char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
