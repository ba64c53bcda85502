using System.Reflection;
using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>The rule files that came with the program; an installed program needs no files.</summary>
public static class BuiltInRules
{
    private const string Folder = "rules/";

    private static readonly Assembly Library = typeof(BuiltInRules).Assembly;

    private static readonly Dictionary<string, SourceText> ByPath = FindAll();

    /// <summary>The texts, in the order of their paths.</summary>
    public static IReadOnlyList<SourceText> Sources { get; } = [.. ByPath.Values];

    /// <summary>What the shipped rules are, in the order of their codes.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors()
    {
        var diagnostics = new DiagnosticBag();
        BoundRules bound = Bind(StackSchema.BuiltIn, compact: null, withRules: true, diagnostics);
        return [.. bound.Rules.Select(RuleDescriptor.Of)];
    }

    /// <param name="schema">That of the stack.</param>
    /// <param name="compact">What the build made of the texts; without it these are parsed.</param>
    /// <param name="withRules">Without them, definitions, parameters and tables are bound alone.</param>
    /// <param name="diagnostics">Receives what does not fit the schema.</param>
    internal static BoundRules Bind(StackSchema schema, CompactRules? compact, bool withRules, DiagnosticBag diagnostics) =>
        compact?.Read(schema, withRules, diagnostics) ?? RuleFilesBinder.Bind(schema, RuleFiles.Shipped(withRules, diagnostics), diagnostics);

    internal static SourceText SourceAt(string path) => ByPath[path];

    /// <summary>How many bytes a shipped text has; that is known without reading it.</summary>
    internal static long LengthOf(SourceText source)
    {
        using Stream stream = Library.GetManifestResourceStream(source.Path)!;
        return stream.Length;
    }

    // Texts are read when somebody looks into them: a check without mistakes reads none.
    private static Dictionary<string, SourceText> FindAll() => Library.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToDictionary(name => name, name => new SourceText(name, () => Read(name)), StringComparer.Ordinal);

    private static string Read(string name)
    {
        using Stream stream = Library.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
