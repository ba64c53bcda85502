using System.Text.Json;
using StackAudit.Output;

namespace StackAudit.Starting;

/// <summary>The texts that a beginning is made of, which the build put into the library.</summary>
internal static class StarterTemplates
{
    /// <summary>A file of the starter stack.</summary>
    public static string OfStack(string name) => Read($"starter/{name}");

    /// <summary>A job, for the stack in this folder.</summary>
    /// <param name="stack">The folder as seen from the top of the repository.</param>
    public static string OfHost(string host, string name, string stack) => Read($"ci/{host}/{name}")
        .Replace("@version@", ToolVersion.Text, StringComparison.Ordinal)
        .Replace("STACKAUDIT_PATH: \".\"", $"STACKAUDIT_PATH: {Quoted(stack)}", StringComparison.Ordinal);

    // What JSON calls a string, YAML does too.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StarterTemplates).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The library has no resource {name}."));
        return reader.ReadToEnd();
    }
}
