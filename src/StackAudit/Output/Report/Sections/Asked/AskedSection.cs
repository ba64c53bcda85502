using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What is asked of those who work with the tools, and what it is good for.</summary>
internal sealed class AskedSection() : ReportSection("asked", "What is asked of you, and why")
{
    private const int MostNames = 12;

    public override ViewObject? Of(ReportContext context)
    {
        if (!context.HasOpenPoints)
        {
            return null;
        }

        var asks = new OpenAsks(context.Result, context.Values);
        ViewObject[] conditions = [.. asks.Conditions().Select(open => Condition(open, context))];
        ViewObject[] requests = [.. asks.Requests().Select(open => Request(open.Tool, open.Request, context))];
        ViewObject[] questions = [.. asks.Questions(Questions.CanAsk).Select(question => Question(question, context.Text))];
        return conditions.Length + requests.Length + questions.Length == 0 ? null : new ViewObject
        {
            ["conditions"] = conditions,
            ["requests"] = requests,
            ["questions"] = questions,
        };
    }

    private static ViewObject Condition(OpenCondition open, ReportContext context) => new()
    {
        ["tool"] = context.Text.Name(open.Tool),
        ["text"] = context.Text.Said(context.Values.Text(open.Condition, "text")),
        ["owner"] = context.Values.Entity(open.Condition, "owner") is { } owner ? context.Text.Name(owner) : Markup.Empty,
        ["due"] = ReportText.Date(context.Values.Date(open.Condition, "due")),
    };

    private static ViewObject Request(Entity tool, Record request, ReportContext context) => new()
    {
        ["tool"] = context.Text.Name(tool),
        ["whom"] = context.Text.Name(context.Values.Entity(request, "asked_of")!),
        ["since"] = ReportText.Date(context.Values.Date(request, "requested_on")),
    };

    private static ViewObject Question(OpenQuestion question, ReportText text)
    {
        (string asked, string reason) = Questions.Of(question.Kind, question.Field);
        return new ViewObject { ["asked"] = asked, ["reason"] = reason, ["about"] = Some(question.About, text), ["whom"] = Some(question.Whom, text) };
    }

    private static Markup Some(IReadOnlyList<Entity> entities, ReportText text) =>
        text.Names(entities.Take(MostNames)) + Markup.Encode(entities.Count > MostNames ? " and others" : "");
}
