using System.CommandLine;
using System.Globalization;
using StackAudit.Cli.Options;
using StackAudit.Excepting;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Adds an exception: <c>stackaudit exceptions add no-sso --on crm --reason "It comes in autumn." --until 2026-12-31</c>.</summary>
internal sealed class ExceptionsAddCommand : Command
{
    private readonly Argument<string> _subject = new("SUBJECT") { Description = "A rule (code or name), or a finding (its id or how it begins)." };
    private readonly PathsArgument _paths = new();
    private readonly AsOfOption _asOf = new();
    private readonly RuleFoldersOption _rules = new();
    private readonly Option<string[]> _on = new("--on") { HelpName = "ID[,ID]", Description = "What may break the rule.", Arity = ArgumentArity.OneOrMore };
    private readonly ReasonOption _reason = new("Why it may stay.") { Required = true };
    private readonly DateOption _until = new("--until", "The last day on which it may.") { Required = true };
    private readonly Option<string?> _approvedBy = new("--approved-by") { HelpName = "ID", Description = "Who agreed, a person of the stack." };
    private readonly Option<int?> _count = new("--count") { HelpName = "N", Description = "The most findings that it may hide; needed for an ID with a `*`." };
    private readonly SwitchOption _inline = new("--inline", "Writes a comment above the line of the finding, in place of an entry in stackaudit.yaml.");
    private readonly SwitchOption _force = new("--force", "Writes it even if there is nothing to hide today.");
    private readonly ChangeOptions _changes = new();

    public ExceptionsAddCommand(Streams streams)
        : base("add", "Adds an exception, as an edit that keeps every comment.")
    {
        Add(_subject);
        Add(_paths);
        foreach (Option option in (Option[])[_on, _reason, _until, _approvedBy, _count, _inline, _force, _asOf, _rules])
        {
            Add(option);
        }

        _changes.AddTo(this);
        _count.CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
            {
                return count;
            }

            result.AddError($"`--count` takes a number from 1 on, not `{written}`.");
            return null;
        };
        Validators.Add(result =>
        {
            if (result.GetValue(_inline) && (result.GetValue(_approvedBy) is not null || result.GetValue(_count) is not null))
            {
                result.AddError("`--inline` takes neither `--approved-by` nor `--count`: a comment has no place for them, and whoever agrees to the change agrees to it.");
            }
        });
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        ExceptionPlan plan = AddException.Plan(new NewException
        {
            Analysis = new AnalyzerOptions
            {
                Paths = _paths.Of(parsed),
                AsOf = parsed.GetValue(_asOf),
                RuleFolders = _rules.Of(parsed),
                CompactRules = EmbeddedRules.Compact,
            },
            Subject = parsed.GetValue(_subject)!,
            On = [.. (parsed.GetValue(_on) ?? []).SelectMany(ids => ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            Reason = parsed.GetValue(_reason)!,
            Until = parsed.GetValue(_until)!.Value,
            ApprovedBy = parsed.GetValue(_approvedBy),
            Count = parsed.GetValue(_count),
            IsInline = parsed.GetValue(_inline),
            IsForced = parsed.GetValue(_force),
        });
        if (plan.Refusal is { } refusal)
        {
            ProblemText.Write(plan.Problems, streams.Error, streams.ErrorStyle);
            streams.Error.WriteLine($"stackaudit: {refusal}");
            return ExitCodes.CouldNotBeDone;
        }

        if (_changes.IsDryRun(parsed))
        {
            ChangeOptions.WriteDiff(plan.Changes, streams);
        }
        else if (_changes.Write(plan.Changes, parsed, streams))
        {
            streams.WriteResult(output => ExceptionPlanText.Write(plan, output, streams.Style));
        }
        else
        {
            return ExitCodes.CouldNotBeDone;
        }

        ExceptionPlanText.WriteFound(plan, streams.Error, streams.ErrorStyle);
        return ExitCodes.Done;
    }
}
