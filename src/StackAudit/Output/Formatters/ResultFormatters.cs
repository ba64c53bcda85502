using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>The forms in which a result can be written.</summary>
public static class ResultFormatters
{
    public static IReadOnlyList<ResultFormatter> All { get; } =
    [
        TextFormatter.Formatter,
        JsonFormatter.Formatter,
    ];

    public static ResultFormatter? Find(string name) => All.FirstOrDefault(formatter => formatter.Name == name);

    /// <summary>What to tell somebody who asked for a form that there is not.</summary>
    public static string Unknown(string name) =>
        $"There is no format `{name}`. {Quoted.DidYouMean(name, All.Select(f => f.Name)) ?? $"There are {Quoted.AllOf(All.Select(f => f.Name))}."}";
}
