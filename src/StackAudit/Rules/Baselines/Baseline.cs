using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A baseline as it was read.</summary>
/// <param name="Record">All that is written in it, with its places.</param>
/// <param name="Entries">In the order written.</param>
internal sealed record Baseline(Record Record, IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>Its name at the root of a stack.</summary>
    public const string FileName = ".stackaudit-baseline.yaml";

    /// <summary>From the root of the stack.</summary>
    public string Path => Record.Source.Path;

    /// <summary>Where it is: at the root of the stack, unless somebody named another place.</summary>
    public static string PathFor(string root, string? named) => named is null ? System.IO.Path.Combine(root, FileName) : System.IO.Path.GetFullPath(named);

    /// <summary>What a strict check says of a stack without any; null where there is one, be it as wrong as it may.</summary>
    public static Diagnostic? MissedBy(string root, FileTree tree) =>
        tree.Has(PathFor(root, null)) ? null : BaselineDiagnostics.NothingToHold(new Location(new SourceText(FileName, ""), default));

    /// <summary>The baseline of a stack; null where there is none, and where it has mistakes: then it hides nothing.</summary>
    /// <param name="root">The folder of the stack.</param>
    /// <param name="named">Another place than the usual one, where it must be.</param>
    /// <param name="tree">Where files are read from.</param>
    /// <param name="problems">Receives its mistakes.</param>
    public static Baseline? Read(string root, string? named, FileTree tree, DiagnosticBag problems)
    {
        string path = PathFor(root, named);
        string shown = RelativePath.Of(root, path);
        var unread = new List<Diagnostic>();
        if (tree.HasFolder(path))
        {
            problems.Add(BaselineDiagnostics.Folder(new Location(new SourceText(shown, ""), default)));
            return null;
        }

        if (!tree.HasFile(path))
        {
            problems.AddRange(named is null ? [] : [FileDiagnostics.PathNotFound(new Location(new SourceText(shown, ""), default), named)]);
            return null;
        }

        SourceText? source = SourceReader.Read(path, shown, unread, tree);
        problems.AddRange(unread);
        return source is null ? null : Read(source, problems);
    }

    public static Baseline? Read(SourceText source, DiagnosticBag problems)
    {
        (Baseline baseline, IReadOnlyList<Diagnostic> mistakes) = BaselineReader.Read(source);
        if (mistakes.Count == 0)
        {
            return baseline;
        }

        problems.AddRange(mistakes);
        problems.Add(BaselineDiagnostics.NotInForce(new Location(source, new TextSpan(0, source.Line(1).Length))));
        return null;
    }

    /// <summary>What in it is for nothing.</summary>
    public IEnumerable<Diagnostic> Check(BoundRules rules, LockedRules locked)
    {
        Dictionary<string, BoundRule> known = rules.Rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
        HashSet<string> wrong = [.. rules.WrongRules.Select(rule => rule.Code.Text)];
        foreach (IGrouping<string, BaselineEntry> ofRule in Entries.GroupBy(entry => entry.Code, StringComparer.Ordinal))
        {
            Location first = ofRule.First().Location;
            if (!known.TryGetValue(ofRule.Key, out BoundRule? rule))
            {
                if (!wrong.Contains(ofRule.Key))
                {
                    yield return BaselineDiagnostics.UnknownRule(first, ofRule.Key, ofRule.Count(), known.Keys);
                }
            }
            else if (RuleDescriptor.Of(rule) is var descriptor && locked.Contain(descriptor))
            {
                yield return BaselineDiagnostics.Locked(first, descriptor, ofRule.Count());
            }
        }
    }
}
