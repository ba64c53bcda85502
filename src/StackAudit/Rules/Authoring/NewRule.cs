using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Linting;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Begins a rule: a file with a rule that works, and a test in which it fails and passes.</summary>
public static class NewRule
{
    /// <summary>The files to write, the rule file first; or what is in the way.</summary>
    public static (IReadOnlyList<NewFile> Files, string? Trouble) Make(NewRuleOptions options)
    {
        RuleLibrary library = RuleLibrary.Load(options.Paths, []);
        string folder = Path.Combine(library.Root, RuleFolder.Name);
        string path = Path.Combine(folder, $"{options.Name}.rules");
        CodeLock? codes = ReadCodes(folder);
        var free = new FreeCode(library, codes);
        if (Trouble(options, library, path) is { } trouble)
        {
            return ([], trouble);
        }

        if (free.Find(options.Code, options.Prefix, out string inTheWay) is not { } code)
        {
            return ([], inTheWay);
        }

        var files = new List<NewFile> { new(path, RuleSkeleton.Write(code, options.Name, library.Schema[options.Kind], library.Schema)) };
        if (codes != null)
        {
            string end = codes.Source.Content.Length == 0 || codes.Source.Content.EndsWith('\n') ? "" : "\n";
            files.Add(new NewFile(Path.Combine(folder, CodeLock.FileName), $"{codes.Source.Content}{end}{CodeLock.LineOf(code, options.Name)}\n"));
        }

        return (files, null);
    }

    private static string? Trouble(NewRuleOptions options, RuleLibrary library, string path)
    {
        if (!IsName(options.Name))
        {
            return $"`{options.Name}` cannot be the name of a rule: write small letters and digits, joined by hyphens, such as `idle-tool`.";
        }

        if (File.Exists(path))
        {
            return $"`{RuleFolder.Name}/{Path.GetFileName(path)}` exists, and is not overwritten.";
        }

        if (library.Rules.FirstOrDefault(rule => rule.Name == options.Name) is { } taken)
        {
            return $"The name `{options.Name}` is that of {taken.Code}.";
        }

        if (library.Schema.Find(options.Kind) is { Section: null } kind)
        {
            return $"No example of `{kind.Name}` can be begun, since it has no section in the files of a stack. Begin the rule without `--kind`, and write `for each {kind.Name}` in it.";
        }

        string[] kinds = [.. library.Schema.Kinds.Where(kind => kind.Section != null).Select(kind => kind.Name)];
        return kinds.Contains(options.Kind) ? null : $"There is no kind `{options.Kind}`. {Quoted.DidYouMean(options.Kind, kinds) ?? $"The kinds are {Quoted.AllOf(kinds)}."}";
    }

    private static bool IsName(string name) =>
        name is [>= 'a' and <= 'z', ..] && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal) && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    private static CodeLock? ReadCodes(string folder)
    {
        string path = Path.Combine(folder, CodeLock.FileName);
        return File.Exists(path) && SourceReader.Read(path, CodeLock.FileName, []) is { } source ? new CodeLock(source) : null;
    }
}
