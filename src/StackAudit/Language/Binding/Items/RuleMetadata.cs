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

    private readonly HashSet<Type> _seen = [];

    public Severity Severity { get; private set; } = Severity.Warning;

    public string Category { get; private set; } = "other";

    public string Because { get; private set; } = "";

    public string Help { get; private set; } = "";

    public IReadOnlyList<string> Tags { get; private set; } = [];

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
            LinkClause link => Take(link, "link", () => { }),
            ConfidenceClause confidence => Take(confidence, "confidence", () => { }),
            StatusClause status => Take(status, "status", () => { }),
            _ => null,
        };
        return twice != null;
    }

    public static Severity Level(WordSyntax word) => Array.Find(Levels, level => level.Word == word.Text).Level;

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
