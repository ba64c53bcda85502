using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>What can be wrong with a file before anything in it is understood.</summary>
internal static class FileDiagnostics
{
    private static readonly DiagnosticDescriptor PathNotFoundDescriptor = new("STK0001", "path-not-found", Severity.Error);
    private static readonly DiagnosticDescriptor UnreadableFileDescriptor = new("STK0002", "unreadable-file", Severity.Error);
    private static readonly DiagnosticDescriptor NotAFileDescriptor = new("STK0003", "not-a-file", Severity.Error);
    private static readonly DiagnosticDescriptor LinkLoopDescriptor = new("STK0004", "link-loop", Severity.Error);
    private static readonly DiagnosticDescriptor FileTooLargeDescriptor = new("STK0005", "file-too-large", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidEncodingDescriptor = new("STK0006", "invalid-encoding", Severity.Error);
    private static readonly DiagnosticDescriptor EmptyFileDescriptor = new("STK0007", "empty-file", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidYamlDescriptor = new("STK0008", "invalid-yaml", Severity.Error);
    private static readonly DiagnosticDescriptor TooDeepDescriptor = new("STK0009", "nested-too-deeply", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownAliasDescriptor = new("STK0010", "unknown-alias", Severity.Error);
    private static readonly DiagnosticDescriptor TooManyAliasesDescriptor = new("STK0011", "too-many-aliases", Severity.Error);
    private static readonly DiagnosticDescriptor NewerModelDescriptor = new("STK0012", "newer-model", Severity.Error);
    private static readonly DiagnosticDescriptor NoToolsDescriptor = new("STK0013", "no-tools", Severity.Error);

    public static Diagnostic PathNotFound(Location at, string path) => new(PathNotFoundDescriptor, at, $"There is no file or folder `{path}`.")
    {
        Help = "Check the path; a path is taken from the current folder.",
    };

    public static Diagnostic UnreadableFile(Location at, string reason) => new(UnreadableFileDescriptor, at, $"The file cannot be read: {reason}")
    {
        Help = "Let yourself read it, or name it under `ignore:` in `stackaudit.yaml`.",
    };

    public static Diagnostic UnreadableFolder(Location at) => new(UnreadableFileDescriptor, at, "The folder cannot be read.")
    {
        Help = "Let yourself read it, or name it under `ignore:` in `stackaudit.yaml`.",
    };

    public static Diagnostic NotAFile(Location at) => new(NotAFileDescriptor, at, "This is a folder with the name of a file.")
    {
        Help = "Rename the folder, or name it under `ignore:` in `stackaudit.yaml`.",
    };

    public static Diagnostic LinkLoop(Location at, string target) => new(LinkLoopDescriptor, at, $"This link leads back to `{target}`, in which it stands.")
    {
        Help = "Remove the link, or name it under `ignore:` in `stackaudit.yaml`.",
    };

    public static Diagnostic FileTooLarge(Location at, long bytes, long most) =>
        new(FileTooLargeDescriptor, at, $"The file has {Megabytes(bytes)} MB; files of up to {Megabytes(most)} MB are read.")
        {
            Help = "Split it into several files, or name it under `ignore:` in `stackaudit.yaml`.",
        };

    public static Diagnostic InvalidEncoding(Location at, string encoding, string found) =>
        new(InvalidEncodingDescriptor, at, $"The file is not valid {encoding}: {found}.")
        {
            Label = "from here on",
            Help = "Save the file as UTF-8.",
        };

    public static Diagnostic EmptyFile(Location at) => new(EmptyFileDescriptor, at, "The file says nothing.")
    {
        Help = "Write a section such as `tools:` into it, or remove it.",
    };

    public static Diagnostic InvalidYaml(Location at, string mistake, string help) => new(InvalidYamlDescriptor, at, $"This is not valid YAML: {mistake}.")
    {
        Help = help,
    };

    public static Diagnostic TooDeep(Location at, int deepest) => new(TooDeepDescriptor, at, $"Mappings and lists are nested more than {deepest} levels deep.")
    {
        Help = "No part of a stack is nested more than a few levels deep; look for a bracket that is not closed.",
    };

    public static Diagnostic UnknownAlias(Location at, string name, bool isOpen) =>
        new(UnknownAliasDescriptor, at, isOpen ? $"The alias `*{name}` stands inside of what it names." : $"There is no anchor `&{name}` before this alias.")
        {
            Help = isOpen ? "Move it out of there." : "Write the anchor before the first value that is to be repeated; a text that begins with `*` needs quotes.",
        };

    public static Diagnostic TooManyAliases(Location at) => new(TooManyAliasesDescriptor, at, "The aliases of this file stand for more than a million values.")
    {
        Help = "An alias for what holds aliases multiplies; write the values out.",
    };

    public static Diagnostic NewerModel(Location at, string version, int known) =>
        new(NewerModelDescriptor, at, $"The stack is written in version {version} of the model; this StackAudit knows versions up to {known}.")
        {
            Label = $"version {version}",
            Help = "Update StackAudit. Nothing else was checked.",
        };

    public static Diagnostic NoTools(Location at) => new(NoToolsDescriptor, at, "The stack has no tools.")
    {
        Help = "Add a section `tools:` with an entry such as `klaviyo: { name: Klaviyo, status: active }`, or name another folder.",
    };

    private static long Megabytes(long bytes) => (bytes + (1 << 19)) >> 20;
}
