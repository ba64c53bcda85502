using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>What can be wrong under <c>report:</c> in the settings, which only a report looks at.</summary>
internal static class ReportDiagnostics
{
    private static readonly DiagnosticDescriptor LogoNotFoundDescriptor = new("STK0231", "logo-not-found", Severity.Error);
    private static readonly DiagnosticDescriptor LogoNotShownDescriptor = new("STK0232", "logo-not-shown", Severity.Error);
    private static readonly DiagnosticDescriptor NoSectionOfViewDescriptor = new("STK0233", "no-section-of-view", Severity.Error);

    /// <param name="at">Where the settings name it.</param>
    /// <param name="path">As it is written.</param>
    /// <param name="near">Pictures that lie in the same folder.</param>
    public static Diagnostic LogoNotFound(Location at, string path, IEnumerable<string> near) => new(LogoNotFoundDescriptor, at, $"There is no file `{path}`, so the report has no logo.")
    {
        Label = "not found",
        Help = Quoted.DidYouMean(path, near) ?? "Its path is taken from the folder of the file in which it stands.",
    };

    public static Diagnostic LogoElsewhere(Location at, string path) => new(LogoNotShownDescriptor, at, $"`{path}` does not lie beside the settings, so the report has no logo.")
    {
        Label = "expected a file in the folder of the settings",
        Help = "Nothing is fetched from elsewhere. Put the picture beside `stackaudit.yaml`, or into a folder there: `logo: pictures/logo.svg`.",
    };

    public static Diagnostic LogoTooLarge(Location at, string path, int kilobytes) => new(LogoNotShownDescriptor, at, $"`{path}` is larger than {kilobytes} kB, so the report has no logo.")
    {
        Label = "too large",
        Help = "The picture becomes a part of every page. Save it smaller; a few hundred pixels are enough.",
    };

    public static Diagnostic LogoNoPicture(Location at, string path) => new(LogoNotShownDescriptor, at, $"`{path}` is no picture that every browser shows, so the report has no logo.")
    {
        Label = "expected PNG, JPEG, GIF, WebP or SVG",
        Help = "Save it as PNG, JPEG, GIF, WebP or SVG. What counts is what is in the file, not how it is called.",
    };

    public static Diagnostic LogoUnreadable(Location at, string path, string trouble) => new(LogoNotShownDescriptor, at, $"`{path}` could not be read, so the report has no logo.")
    {
        Label = "not readable",
        Notes = [trouble],
    };

    public static Diagnostic NoSectionOfView(Location at, string view, IEnumerable<string> sections) => new(NoSectionOfViewDescriptor, at, $"None of these sections belongs to the view `{view}`, so it shows all of its own.")
    {
        Label = $"none for `{view}`",
        Help = $"The view has {Quoted.AllOf(sections)}. Name one of them as well, or choose another view.",
    };
}
