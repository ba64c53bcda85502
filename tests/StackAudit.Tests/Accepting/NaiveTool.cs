namespace StackAudit.Tests.Accepting;

/// <summary>A tool as plain facts.</summary>
internal sealed class NaiveTool(string id)
{
    private int _renames;

    public string FirstId { get; } = id;

    public string Id => _renames == 0 ? FirstId : $"{FirstId}-{_renames}";

    public bool HasOwner { get; set; }

    public bool IsCritical { get; set; }

    public string? Region { get; set; }

    /// <summary>The file in which it stands.</summary>
    public int File { get; set; }

    public void Rename() => _renames++;

    public string Written
    {
        get
        {
            string formerly = _renames == 0 ? "" : $", formerly: [{string.Join(", ", Enumerable.Range(1, _renames - 1).Select(number => $"{FirstId}-{number}").Prepend(FirstId))}]";
            string owner = HasOwner ? ", owner: web" : "";
            string region = Region is null ? "" : $", regions: [{Region}]";
            return $"  {Id}: {{ name: {Id}, status: active{owner}{region}{(IsCritical ? ", tier: critical" : "")}{formerly} }}\n";
        }
    }
}
