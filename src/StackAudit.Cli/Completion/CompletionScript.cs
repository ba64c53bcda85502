namespace StackAudit.Cli.Completion;

/// <summary>What makes a shell ask the program how a line can go on.</summary>
/// <param name="Shell">As its users call it.</param>
/// <param name="Extension">Of the file beside this one that holds the script.</param>
internal sealed record CompletionScript(string Shell, string Extension)
{
    public static IReadOnlyList<CompletionScript> All { get; } = [new("bash", "bash"), new("zsh", "zsh"), new("fish", "fish"), new("powershell", "ps1")];

    public string Text
    {
        get
        {
            using var reader = new StreamReader(typeof(CompletionScript).Assembly.GetManifestResourceStream($"completion/stackaudit.{Extension}")!);
            return reader.ReadToEnd();
        }
    }
}
