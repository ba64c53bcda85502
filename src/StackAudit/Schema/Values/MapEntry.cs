using StackAudit.Text;

namespace StackAudit.Schema;

/// <summary>A key that the user chose, with its value.</summary>
public sealed record MapEntry(string Key, TextSpan KeySpan, object? Value, TextSpan ValueSpan);
