using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What both sides signed, and the words that they use.</summary>
internal sealed class StatementSection() : ReportSection("statement", "Statement and glossary")
{
    private const int MostUndefined = 24;
    private const int MostUsers = 3;

    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<Entity> statements = context.Model.All(StatementKind.Kind.Name);
        IReadOnlyList<Entity> terms = context.Model.All(TermKind.Kind.Name);
        IReadOnlyList<UndefinedWord> undefined = UndefinedWords.Of(context.Model);
        if (statements.Count + terms.Count + undefined.Count == 0)
        {
            return null;
        }

        return new ViewObject
        {
            ["statements"] = statements.Select(statement => Of(statement, context)).ToArray(),
            ["terms"] = terms.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase).Select(term => Term(term, context)).ToArray(),
            ["undefined"] = undefined.Take(MostUndefined).Select(word => Word(word, context.Text)).ToArray(),
            ["has_more"] = undefined.Count > MostUndefined,
        };
    }

    private static ViewObject Of(Entity statement, ReportContext context)
    {
        ReportText text = context.Text;
        FieldValues values = context.Values;
        IReadOnlyList<Record> signed = values.List<Record>(statement, "signed");
        return new ViewObject
        {
            ["name"] = text.Brief(statement.Name),
            ["period"] = values.Text(statement, "period") is { } period && !statement.Name.Contains(period, StringComparison.OrdinalIgnoreCase) ? text.Said(period) : Markup.Empty,
            ["text"] = text.Said(values.Text(statement, "text")),
            ["goals"] = values.List<Entity>(statement, "goals").Select(goal => text.Said(values.Text(goal, "text"))).ToArray(),
            ["signed"] = Markup.Join(", ", signed.Select(each => Signature(each, context)).Distinct()),
            ["lacks"] = !context.HasOpenPoints ? null : Lacks([.. signed.Select(each => values.Entity(each, "person")).OfType<Entity>().Select(person => values.Text(person, "side")).OfType<string>()]),
            ["review_by"] = ReportText.Date(values.Date(statement, "review_by")),
            ["is_due"] = context.HasOpenPoints && values.Date(statement, "review_by") < context.Today,
            ["correct"] = text.CorrectThis(statement.Location),
        };
    }

    private static Markup Signature(Record signature, ReportContext context)
    {
        if (context.Values.Entity(signature, "person") is not { } person)
        {
            return Markup.Empty;
        }

        Markup side = context.Values.Text(person, "side") is { } word ? Markup.Encode($" ({SideWords.Of(word)})") : Markup.Empty;
        return context.Text.Name(person) + side + Markup.Encode(" on ") + ReportText.Date(context.Values.Date(signature, "on"));
    }

    // A plan for both sides holds when both have signed it; one that a single side signed may be meant so.
    private static string? Lacks(string[] sides) =>
        sides.Length == 0 ? "nobody" : sides.Contains("marketing") == sides.Contains("it") ? null : sides.Contains("it") ? "IT only" : "marketing only";

    private static ViewObject Term(Entity term, ReportContext context) => new()
    {
        ["term"] = context.Text.Brief(term.Name),
        ["definition"] = context.Text.Said(context.Values.Text(term, "definition")),
        ["also"] = Markup.Join(", ", context.Values.List<string>(term, "also").Select(word => context.Text.Brief(word))),
        ["correct"] = context.Text.CorrectThis(term.Location),
    };

    private static ViewObject Word(UndefinedWord word, ReportText text) => new()
    {
        ["word"] = new Markup($"<code>{text.Plain(word.Word)}</code>"),
        ["users"] = text.Names(word.Users.Take(MostUsers)),
        ["has_more"] = word.Users.Count > MostUsers,
    };
}
