using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Explaining;

/// <summary>What a loop gave, as a reader would look it up.</summary>
internal static class NameReading
{
    public static Reading Of(LocalSymbol name, object? value) => new(name.Name, Shown(value), (value as Record)?.Location);

    /// <summary>Name and id, where they differ; a group by its key.</summary>
    public static string Shown(object? value) => value is Entity entity && entity.Name != entity.Id && entity.Kind.Name != "flow"
        ? $"{entity.Name} ({entity.Id})"
        : Printer.Print(value);
}
