using System.Diagnostics.CodeAnalysis;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Names the definitions of records, and remembers which were referred to and are still to be written.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<RecordType, string> _names = [];
    private readonly Queue<RecordType> _unwritten = [];

    public string Of(RecordType type)
    {
        if (!_names.TryGetValue(type, out string? name))
        {
            int others = _names.Keys.Count(other => other.Name == type.Name);
            name = $"{type.Name.Replace(' ', '-')}-record{(others == 0 ? "" : $"-{others + 1}")}";
            _names.Add(type, name);
            _unwritten.Enqueue(type);
        }

        return name;
    }

    /// <summary>The next one to write; writing it may bring up others.</summary>
    public bool TryTake([NotNullWhen(true)] out RecordType? type) => _unwritten.TryDequeue(out type);
}
