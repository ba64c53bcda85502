using System.Text;
using StackAudit.Output;

namespace StackAudit.Cli;

/// <summary>Where a command writes: results to one place, everything else to the other.</summary>
/// <param name="Style">What the place of the results can show.</param>
internal sealed record Streams(Stream Out, TextWriter Error, TextStyle Style)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The variables of the environment, by their names.</summary>
    public Func<string, string?> Variables { get; init; } = _ => null;

    public static Streams OfConsole()
    {
        // Everywhere else the bytes go out as they are.
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new Streams(OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardOutput(), error, Console.IsOutputRedirected ? new TextStyle() : Terminal()) { Variables = Environment.GetEnvironmentVariable };
    }

    /// <summary>What the place of everything else can show.</summary>
    public TextStyle ErrorStyle => Style with { Colour = Style.Colour && !Console.IsErrorRedirected };

    public void WriteResult(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Out, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }

    private static TextStyle Terminal() => new()
    {
        Colour = Variable("NO_COLOR").Length == 0 && Variable("TERM") != "dumb",
        Ascii = IsAsciiOnly([Variable("LC_ALL"), Variable("LC_CTYPE"), Variable("LANG")]),
        Width = Console.WindowWidth is var width and > 0 ? width : new TextStyle().Width,
    };

    // A terminal whose locale says nothing shows UTF-8 nowadays; one that names another character set means it.
    private static bool IsAsciiOnly(string[] locales) =>
        locales.FirstOrDefault(locale => locale.Length > 0) is { } locale
        && !locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
        && !locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
