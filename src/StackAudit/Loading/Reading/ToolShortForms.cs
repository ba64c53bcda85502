using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>The two keys that a tool takes besides its fields: <c>owner</c> for its business owner, and <c>contract</c> for a contract of that tool with its vendor.</summary>
internal sealed class ToolShortForms(FileContext file, NodeReader nodes)
{
    private const string Owner = "owner";
    private const string Contract = "contract";

    /// <summary>All keys that may be written in a record.</summary>
    public static IEnumerable<string> KeysOf(Record record)
    {
        IEnumerable<string> fields = record.Type.Stored.Select(field => field.Name);
        return record is Entity { Kind.Name: "tool" } ? [.. fields, Owner, Contract] : fields;
    }

    public bool TryRead(string key, TextSpan keySpan, Entity tool)
    {
        switch (key)
        {
            case Owner:
                ReadOwner(keySpan, tool);
                return true;
            case Contract:
                ReadContract(keySpan, tool);
                return true;
            default:
                return false;
        }
    }

    private void ReadOwner(TextSpan keySpan, Entity tool)
    {
        Field owners = tool.Kind.Fields["owners"];
        var type = (RecordType)owners.Type;
        Field business = type["business"];
        if (tool[owners] is Record already && already.IsWritten(business))
        {
            file.Report(ShapeDiagnostics.SetTwice(file.At(keySpan), Owner, already.LocationOf(business)));
            file.Yaml.Skip();
            return;
        }

        Record record = tool[owners] as Record ?? new Record(type, file.Source, keySpan, tool);
        nodes.Records.ReadValue(business, keySpan, record);
        if (!tool.IsWritten(owners))
        {
            record.Span = record.LocationOf(business).Span;
            tool.Set(owners, record, record.Span);
        }
    }

    private void ReadContract(TextSpan keySpan, Entity tool)
    {
        if (nodes.TryReadMissing(out _))
        {
            return;
        }

        EntityKind kind = file.Schema["contract"];
        if (file.Yaml.Current is not MappingStart)
        {
            nodes.RefuseShape(kind.Fields);
            return;
        }

        var contract = new Entity(kind, tool.Id, file.Source, keySpan, tool);
        nodes.Records.Read(contract);
        Field tools = kind.Fields["tools"];
        if (!contract.IsWritten(tools))
        {
            contract.Set(tools, new object[] { tool }, default);
        }

        file.Entities.Add(contract);
        file.ToolContracts.Add((contract, tool));
    }
}
