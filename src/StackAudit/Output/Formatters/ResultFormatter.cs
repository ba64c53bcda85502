using System.Text;

namespace StackAudit.Output;

/// <summary>A form in which a result can be written. What comes out depends on the result and the options alone, and is UTF-8.</summary>
/// <typeparam name="TResult">What is written, such as the result of a check or the report of tests.</typeparam>
/// <param name="Name">As the user asks for it.</param>
public sealed record ResultFormatter<TResult>(string Name, Action<TResult, FormatOptions, Stream> Write)
{
    /// <summary>Whether it shows what rules looked at and found nothing wrong with, which a check writes down only when asked.</summary>
    public bool NeedsCases { get; init; }

    /// <summary>Whether it tells what could not be checked; where no form does, that goes to standard error.</summary>
    public bool HoldsProblems { get; init; } = true;

    /// <summary>Whether it tells what will be found within a time.</summary>
    public bool ShowsUpcoming { get; init; }

    /// <summary>A form for people, written line by line.</summary>
    internal static ResultFormatter<TResult> OfText(string name, Action<TResult, TextWriter, TextStyle> write) => new(name, (result, options, output) =>
    {
        using StreamWriter writer = Utf8Lines.To(output);
        write(result, writer, options.Style);
    });
}
