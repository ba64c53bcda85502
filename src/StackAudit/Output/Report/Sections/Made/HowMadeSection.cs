using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>From what the report was made, so that somebody else can make it again and trust it; and what nobody could look at.</summary>
internal sealed class HowMadeSection() : ReportSection("made", "How this was made")
{
    public override ViewObject? Of(ReportContext context)
    {
        ReportText text = context.Text;
        bool withRules = context.Has(Omissions.Weaknesses);
        return new ViewObject
        {
            ["as_of"] = ReportText.Date(context.Today),
            ["version"] = text.Said(ToolVersion.Text),
            ["kinds"] = Markup.Join(", ", context.Model.Schema.Kinds.Where(kind => kind.Section is not null && context.Model.All(kind.Name).Count > 0).Select(kind => Counted(kind, context))),
            ["rules"] = withRules ? MadeRules.Of(context) : null,
            ["off"] = withRules && context.View.NamesFiles ? MadeRules.Off(context) : [],
            ["names_files"] = context.View.NamesFiles,
            ["missing"] = withRules && context.View.NamesFiles ? context.Result.MissingFacts.Select(fact => Of(fact, context)).ToArray() : [],
            ["accepted"] = withRules ? MadeExceptions.Of(context) : null,
            ["number_of_files"] = context.Model.Files.Count == 0 ? Markup.Empty : ReportText.Count(context.Model.Files.Count, new FactPath("length(stack.files)"), "file"),
            ["files"] = MadeFiles.Of(context),
        };
    }

    private static Markup Counted(EntityKind kind, ReportContext context)
    {
        IReadOnlyList<Entity> all = context.Model.All(kind.Name);
        return ReportText.Count(all.Count, FactPath.Count(kind.Name), MadeWords.One(kind), MadeWords.Many(kind));
    }

    private static ViewObject Of(MissingFactSummary fact, ReportContext context)
    {
        string it = $"missingFacts[?kind=={FactPath.Literal(fact.Kind)}&&field=={FactPath.Literal(fact.Field)}]|[0]";
        return new ViewObject
        {
            ["kind"] = fact.Kind,
            ["field"] = FactWords.Of(fact.Kind, fact.Field, context),
            ["number"] = ReportText.Number(fact.Entities.Count, new FactPath($"{it}.entities")),
            ["rules"] = ReportText.Number(fact.Rules, new FactPath($"{it}.rules")),
            ["kept"] = fact.KeptFromLooking,
        };
    }
}
