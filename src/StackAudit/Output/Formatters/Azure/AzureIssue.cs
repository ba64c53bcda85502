using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>What Azure Pipelines lists of a task.</summary>
internal sealed record AzureIssue(Severity Severity, string Folder, Location Location, string Code, string Message)
{
    /// <summary>Whether it is more than a line of the log.</summary>
    public bool IsIssue => Severity is Severity.Error or Severity.Warning;

    public string ToCommand()
    {
        string file = Folder + Location.Source.Path;
        LinePosition start = Location.Start;
        return IsIssue
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"##vso[task.logissue type={Severity.Word()};sourcepath={Escaped(file)};linenumber={start.Line};columnnumber={start.Column};code={Escaped(Code)};]{Escaped(Message)}")
            : string.Create(CultureInfo.InvariantCulture, $"{LogText.Of($"{file}:{start.Line}:{start.Column}: {Severity.Word()} {Code} {Message}")}");
    }

    // The agent reads the text behind the bracket back in the same way.
    private static string Escaped(string text) => text
        .Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace("]", "%5D", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
