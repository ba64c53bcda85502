using System.Reflection;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compact;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>The shipped rules as the build bound them: a program that embeds them starts without reading their texts.</summary>
public sealed class CompactRules
{
    /// <summary>What the embedded resource is called.</summary>
    public const string ResourceName = "rules.compact";

    private readonly Func<Stream> _open;

    internal CompactRules(Func<Stream> open) => _open = open;

    // The module holds the texts, the schema and the reader: only what it wrote itself can it read.
    private static byte[] Stamp => typeof(CompactRules).Module.ModuleVersionId.ToByteArray();

    /// <summary>Those that a program embeds.</summary>
    public static CompactRules Of(Assembly program) =>
        new(() => program.GetManifestResourceStream(ResourceName) ?? throw new InvalidOperationException($"The program has no resource {ResourceName}."));

    /// <summary>Makes the compact form from the texts. With problems there is none.</summary>
    public static IReadOnlyList<Diagnostic> Make(Stream output)
    {
        var problems = new DiagnosticBag();
        BoundRules rules = BuiltInRules.Bind(StackSchema.BuiltIn, compact: null, withRules: true, problems);
        if (problems.Count == 0)
        {
            output.Write(Stamp);
            CompactWriter.Write(rules, output);
        }

        return [.. problems];
    }

    internal BoundRules Read(StackSchema schema, bool withRules, DiagnosticBag diagnostics)
    {
        using Stream stream = _open();
        byte[] stamp = new byte[Stamp.Length];
        stream.ReadExactly(stamp);
        if (!stamp.AsSpan().SequenceEqual(Stamp))
        {
            throw new InvalidOperationException("The compact rules were made by another build.");
        }

        BoundRules rules = CompactReader.Read(stream, schema, withRules, BuiltInRules.SourceAt);
        foreach (DefinitionSymbol definition in rules.Declarations.Definitions.Where(definition => definition.Kind?.Fields.Find(definition.Name) != null))
        {
            diagnostics.Add(BindingDiagnostics.DuplicateName(new(definition.Source, definition.NameSpan), "field", $"{definition.Kind!.Name}.{definition.Name}", null));
        }

        return rules;
    }
}
