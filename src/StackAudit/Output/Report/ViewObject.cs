using Scriban.Runtime;

namespace StackAudit.Output;

/// <summary>What a template shows, by name: <c>new ViewObject { ["name"] = text.Said(tool.Name) }</c>. A value that is missing or empty is null, so that a template can ask <c>if</c>.</summary>
public sealed class ViewObject
{
    internal ScriptObject Script { get; } = [];

    public ViewValue this[string name]
    {
        set => Script[name] = value.Value;
    }
}
