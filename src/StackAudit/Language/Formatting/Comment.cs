namespace StackAudit.Language.Formatting;

/// <summary>A comment on a line of its own.</summary>
/// <param name="Text">From its <c>#</c> on.</param>
/// <param name="IsIndented">It does not begin in column 1, so it belongs to the item above rather than to the one below.</param>
/// <param name="BlankLines">How many empty lines stand above it.</param>
internal sealed record Comment(string Text, bool IsIndented, int BlankLines);
