using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>What a rule says of itself: severity, category, why it matters, what to do.</summary>
internal sealed class RuleMetadata(ExpressionBinder binder)
{
    private static readonly (string Word, Severity Level)[] Levels =
    [
        ("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", Severity.Off),
    ];

    private static readonly (string Word, Confidence Level)[] Confidences =
    [
        ("high", Confidence.High), ("medium", Confidence.Medium), ("low", Confidence.Low),
    ];

    private static readonly (string Word, RuleStatus Status)[] Statuses =
    [
        ("stable", RuleStatus.Stable), ("preview", RuleStatus.Preview), ("deprecated", RuleStatus.Deprecated),
    ];

    private readonly HashSet<Type> _seen = [];

    public Severity Severity { get; private set; } = Severity.Warning;

    public string Category { get; private set; } = "other";

    public string Because { get; private set; } = "";

    public string Help { get; private set; } = "";

    public IReadOnlyList<string> Tags { get; private set; } = [];

    public string? Link { get; private set; }

    public Confidence Confidence { get; private set; } = Confidence.High;

    public RuleStatus Status { get; private set; }

    public string? StatusReason { get; private set; }

    /// <summary>Whether the clause was one of these.</summary>
    public bool TryBind(SyntaxNode clause)
    {
        string? twice = clause switch
        {
            SeverityClause severity => Take(severity, "severity", () => Severity = Level(severity.Level)),
            CategoryClause category => Take(category, "category", () => Category = category.Category.Text),
            TagsClause tags => Take(tags, "tags", () => Tags = [.. tags.Tags.Select(tag => tag.Text)]),
            BecauseClause because => Take(because, "because", () => Because = ExpressionBinder.PlainText(because.Text)),
            HelpClause help => Take(help, "help", () => Help = ExpressionBinder.PlainText(help.Text)),
            LinkClause link => Take(link, "link", () => Link = ExpressionBinder.PlainText(link.Address)),
            ConfidenceClause confidence => Take(confidence, "confidence", () => Confidence = Array.Find(Confidences, known => known.Word == confidence.Level.Text).Level),
            StatusClause status => Take(status, "status", () => TakeStatus(status)),
            _ => null,
        };
        return twice != null;
    }

    public static Severity Level(WordSyntax word) => Array.Find(Levels, level => level.Word == word.Text).Level;

    private void TakeStatus(StatusClause clause)
    {
        Status = Array.Find(Statuses, known => known.Word == clause.Status.Text).Status;
        StatusReason = clause.Reason == null ? null : ExpressionBinder.PlainText(clause.Reason);
    }

    private string Take(SyntaxNode clause, string name, Action take)
    {
        if (_seen.Add(clause.GetType()))
        {
            take();
        }
        else
        {
            binder.Error(BindingDiagnostics.ClauseTwice(binder.At(clause), name));
        }

        return name;
    }
}
