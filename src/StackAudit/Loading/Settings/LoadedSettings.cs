using StackAudit.Configuration;

namespace StackAudit.Loading;

/// <summary>The settings of a stack, with the file as it was read, and what they mean for all other files.</summary>
/// <param name="File">Null when the stack has none.</param>
/// <param name="IsNewerModel">Whether the stack is written in a version of the model that this program does not know.</param>
internal sealed record LoadedSettings(Settings Settings, FileContext? File, ReadingOptions Options, bool IsNewerModel);
