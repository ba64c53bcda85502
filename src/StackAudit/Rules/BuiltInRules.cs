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

    /// <summary>The texts, in the order of their paths.</summary>
    public static IReadOnlyList<SourceText> Sources { get; } = ReadAll();

    /// <summary>What the shipped rules are, in the order of their codes.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors()
    {
        var diagnostics = new DiagnosticBag();
        BoundRules bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, RuleFiles.Load("", [], withBuiltInRules: true, diagnostics), diagnostics);
        return [.. bound.Rules.Select(RuleDescriptor.Of)];
    }

    private static SourceText[] ReadAll()
    {
        Assembly assembly = typeof(BuiltInRules).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SourceText(name, Read(assembly, name))),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
