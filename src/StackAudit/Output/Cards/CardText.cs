using StackAudit.Cards;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Shows cards to people: what is known, each with its line, then what hangs on it.</summary>
public static class CardText
{
    public static void Write(CardSearch search, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        foreach (Card card in search.Cards)
        {
            if (card != search.Cards[0])
            {
                text.WriteLine();
            }

            Write(card, text);
        }
    }

    private static void Write(Card card, StyledWriter text)
    {
        Entity entity = card.Entity;
        text.Write($"{entity.Kind.Name} {entity.Id}", Tone.Heading);
        text.Write(entity.Name == entity.Id ? "" : $"  {entity.Name}");
        text.WriteLine($"  {entity.Location}", Tone.Frame);
        if (entity.IsStub)
        {
            text.WriteLine("  Not described anywhere; this is the first place that names it.", Tone.Faint);
        }

        var rows = new CardRowWriter(text);
        rows.Write("", card.Facts.Select(Row));
        rows.Write("Follows from the rest", card.Computed.Select(Row));
        rows.Write("Flows in", card.Flows.Where(flow => flow.IsInbound).Select(flow => Row(flow.Flow)));
        rows.Write("Flows out", card.Flows.Where(flow => !flow.IsInbound).Select(flow => Row(flow.Flow)));
        rows.Write("Named by", card.Referrers.Select(reference => new CardRow($"{reference.By.Kind.Name} {reference.By.Id}", reference.Location.ToString(), reference.Field)));
        rows.Write("Findings", card.Findings.Select(Row));
        rows.Write("Missing facts", card.MissingFacts.Select(fact => new CardRow(fact.Field, "", MissingFactEffect.Of(fact))));
    }

    private static CardRow Row(CardFact fact) => new(fact.Field, fact.Location?.ToString() ?? "", fact.Value);

    private static CardRow Row(Entity flow)
    {
        RecordType fields = flow.Kind.Fields;
        string[] data = [.. flow.List<Entity>(fields["data"]).Select(each => each.Id)];
        string way = flow[fields["through"]] is Entity connector
            ? $"{End(flow, "from")} → ({connector.Id}) → {End(flow, "to")}"
            : $"{End(flow, "from")} → {End(flow, "to")}";
        string carries = data.Length == 0 ? "" : $"carries {string.Join(", ", data)}";
        string status = flow[fields["status"]] is EnumMember { Name: not "active" } other ? $" ({other.Name})" : "";
        return new CardRow(way, flow.Location.ToString(), (carries + status).TrimStart());
    }

    private static string End(Entity flow, string field) => (flow[flow.Kind.Fields[field]] as Entity)?.Id ?? "?";

    private static CardRow Row(Finding finding)
    {
        string status = finding.Status == FindingStatus.Excepted ? " (excepted)" : "";
        return new CardRow($"{finding.Severity.Word()}[{finding.Rule.Code}]", finding.Location.ToString(), finding.Message + status, Palette.Of(finding.Severity));
    }

}
