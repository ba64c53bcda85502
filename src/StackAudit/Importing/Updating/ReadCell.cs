using StackAudit.Exporting;

namespace StackAudit.Importing;

/// <summary>What a cell says.</summary>
internal sealed record ReadCell(YamlNode Value)
{
    public void AddTo(YamlMap content, FieldColumn column) => content.Add([.. column.Path.Select(field => field.Name)], Value);
}
