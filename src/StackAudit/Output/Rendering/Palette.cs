using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>The terminal's codes for tones; the sixteen basic colours, so that the user's theme decides how they look.</summary>
internal static class Palette
{
    public const string Reset = "\e[0m";

    public static string? Code(Tone tone) => tone switch
    {
        Tone.Error => "\e[1;31m",
        Tone.Warning => "\e[1;33m",
        Tone.Info => "\e[1;36m",
        Tone.Heading => "\e[1m",
        Tone.Frame => "\e[34m",
        Tone.Faint => "\e[2m",
        _ => null,
    };

    public static Tone Of(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Info,
    };
}
