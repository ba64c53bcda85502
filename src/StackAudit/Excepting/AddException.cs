using System.Globalization;
using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Editing;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Excepting;

/// <summary>Adds an exception to a stack, as an edit that keeps every comment. Nothing is written; see <see cref="FileChanges"/>.</summary>
public static class AddException
{
    public static ExceptionPlan Plan(NewException asked)
    {
        NewException wanted = asked with { Reason = string.Join(' ', asked.Reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) };
        AnalysisResult before = wanted.Check(FileTree.Disk);
        if (before.Workings is null || before.Problems.Any(problem => problem.Severity == Severity.Error))
        {
            return ExceptionPlan.Refused("What an exception hides can be seen only in a stack without mistakes. Mend these first.") with
            {
                Problems = [.. before.Problems.Where(problem => problem.Severity == Severity.Error)],
            };
        }

        if (ExceptionTarget.Find(wanted, before, out string refusal) is not { } target || Refuse(wanted, target, before, out refusal))
        {
            return ExceptionPlan.Refused(refusal);
        }

        wanted = wanted with { Count = wanted.Count ?? target.Count };
        string root = Path.GetFullPath(before.Root);
        if (Edit(wanted, target, before, root) is not { } files)
        {
            return ExceptionPlan.Refused($"`exceptions` in {Settings.FileName} is written in a way that cannot be added to. Make a list of it.");
        }

        return ExceptionCheck.Of(wanted, target, before, new FileChanges(root, files));
    }

    private static bool Refuse(NewException wanted, ExceptionTarget target, AnalysisResult stack, out string refusal)
    {
        DateOnly today = stack.Model.Today;
        var locked = new LockedRules(stack.Model.Settings);
        Finding? excepted = target.Findings.FirstOrDefault(finding => finding.Exception != null);
        ExceptionOutcome? same = wanted.IsInline ? null : stack.Exceptions.FirstOrDefault(other => !other.IsComment && IsSame(other, target));
        refusal = target switch
        {
            _ when wanted.Reason.Length == 0 => "An exception needs a reason: `--reason TEXT`.",
            _ when wanted.Until < today => $"{Day(wanted.Until)} is past, and today is {Day(today)}: an exception holds until a day to come.",
            { Rule.IsSecondRound: true } => $"From `{target.Rule.Name}` there are no exceptions, since it looks at findings and exceptions itself.",
            _ when locked.Contain(RuleDescriptor.Of(target.Rule)) => $"The rule `{target.Rule.Name}` is locked: nothing is excepted from it.",
            _ when same != null => $"There is an exception from `{same.Rule}` for {Quoted.AllOf(same.On)} already, at {PlaceOf(same.Exception)}{(same.State == ExceptionState.Expired ? ", which is past its day" : "")}. Change it there.",
            _ when excepted != null => $"It is excepted already, at {PlaceOf(excepted.Exception!)}.",
            { Findings: [] } when !wanted.IsForced => Nothing(target, stack),
            { Findings: [] } when wanted.IsInline => "A comment stands above the line of a finding, and there is none.",
            _ => "",
        };
        return refusal.Length > 0;
    }

    private static string Nothing(ExceptionTarget target, AnalysisResult stack) =>
        (stack.Rules.Any(rule => rule.Rule.Code == target.Rule.Code)
            ? $"`{target.Rule.Name}` finds nothing today about {Quoted.AllOf(target.On)}, so that there is nothing to except."
            : $"`{target.Rule.Name}` does not run here, so that there is nothing to except.") + " `--force` writes the exception all the same.";

    private static bool IsSame(ExceptionOutcome other, ExceptionTarget target) =>
        (other.Rule == target.Rule.Code || other.Rule == target.Rule.Name) && other.On.Order(StringComparer.Ordinal).SequenceEqual(target.On.Order(StringComparer.Ordinal));

    private static IReadOnlyList<FileChange>? Edit(NewException wanted, ExceptionTarget target, AnalysisResult stack, string root)
    {
        if (wanted.IsInline)
        {
            string comment = $"# {ExceptionCommentReader.Sign} except {target.Word} until {Day(wanted.Until)} because \"{wanted.Reason}\"";
            return [.. target.Findings.GroupBy(finding => finding.Location.Source).OrderBy(file => file.Key.Path, StringComparer.Ordinal).Select(file => new FileChange(file.Key, WithComments(file.Key, file, comment)))];
        }

        string path = Path.Combine(root, Settings.FileName);
        SourceText? settings = FileTree.Disk.HasFile(path) ? SourceReader.Read(path, Settings.FileName, new List<Diagnostic>()) : null;
        return SettingsEntry.Add(settings ?? new SourceText(Settings.FileName, ""), TextOf(wanted, target)) is { } after ? [new FileChange(settings, after)] : null;
    }

    private static SourceText WithComments(SourceText source, IEnumerable<Finding> findings, string comment)
    {
        string lineBreak = source.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return TextEdits.Apply(source, [.. findings.Select(finding => finding.Location.Start.Line).Distinct().Select(Above)]);

        TextEdit Above(int line)
        {
            ReadOnlySpan<char> text = source.Line(line);
            string indent = text[..(text.Length - text.TrimStart().Length)].ToString();
            return new TextEdit(source.Path, new TextSpan(source.StartOf(line), 0), $"{indent}{comment}{lineBreak}");
        }
    }

    private static string TextOf(NewException wanted, ExceptionTarget target)
    {
        string[] on = [.. target.On.Select(YamlText.InFlow)];
        string[] fields =
        [
            $"rule: {target.Word}",
            $"on: {(on is [var one] ? one : $"[{string.Join(", ", on)}]")}",
            .. wanted.Count is { } count ? [string.Create(CultureInfo.InvariantCulture, $"count: {count}")] : Array.Empty<string>(),
            $"reason: {YamlText.InFlow(wanted.Reason)}",
            .. wanted.ApprovedBy is { } by ? [$"approved_by: {YamlText.InFlow(by)}"] : Array.Empty<string>(),
            $"until: {Day(wanted.Until)}",
        ];
        return $"{{ {string.Join(", ", fields)} }}";
    }

    private static string PlaceOf(Entity exception) => string.Create(CultureInfo.InvariantCulture, $"{exception.Source.Path}:{exception.Location.Start.Line}");

    private static string Day(DateOnly day) => Printer.Date(day);
}
