using StackAudit.Text;

namespace StackAudit.Schema;

/// <summary>A key that the user chose, with its value.</summary>
public sealed record MapEntry(string Key, TextSpan KeySpan, object? Value, TextSpan ValueSpan, SourceText Source)
{
    public Location KeyLocation => new(Source, KeySpan);

    /// <summary>Where the value stands; the key where it takes more than a line.</summary>
    public Location Location => new(Source, ValueSpan);
}
