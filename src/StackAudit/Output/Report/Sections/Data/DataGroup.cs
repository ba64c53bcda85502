using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The data of one classification: a table of tools by data, or a list of tools where that would be too wide.</summary>
internal sealed class DataGroup(ReportContext context)
{
    private const int MostColumns = 30;

    private readonly ReportText _text = context.Text;
    private readonly bool _withGaps = context.Has(Omissions.Weaknesses);

    public ViewObject Of(string? classification, string heading, DataHolding[] holdings)
    {
        Entity[] columns = [.. holdings.Select(holding => holding.Data).Distinct().OrderBy(data => data.Name, StringComparer.OrdinalIgnoreCase)];
        bool isWide = columns.Length > MostColumns;
        IGrouping<Entity, DataHolding>[] rows = [.. holdings.GroupBy(holding => holding.Tool).OrderBy(group => group.Key.Name, StringComparer.OrdinalIgnoreCase)];
        var gaps = new DataGaps(_text);
        return new ViewObject
        {
            ["heading"] = heading,
            ["number"] = ReportText.Count(Known(classification), FactPath.Count("data", classification is null ? "!classification" : $"classification=={FactPath.Literal(classification)}"), "kind", "kinds"),
            ["columns"] = isWide ? [] : columns.Select(data => _text.Brief(data.Name)).ToArray(),
            ["rows"] = rows.Select(row => new ViewObject { ["tool"] = _text.Name(row.Key), ["cells"] = isWide ? Words(row) : Cells(row, columns) }).ToArray(),
            ["undeclared"] = gaps.Of(holdings.Where(holding => _withGaps && holding.IsUndeclared)),
            ["uncovered"] = gaps.Of(holdings.Where(holding => _withGaps && holding.Coverage == Coverage.NotCovered)),
        };
    }

    private int Known(string? classification) => context.Model.All("data").Count(data => context.Values.Text(data, "classification") == classification);

    private Markup Cells(IEnumerable<DataHolding> row, Entity[] columns)
    {
        var held = row.ToDictionary(holding => holding.Data);
        return new Markup(string.Concat(columns.Select(data => held.TryGetValue(data, out DataHolding? holding) ? Cell(holding) : "<td>")));
    }

    private string Cell(DataHolding holding) => $"{(_withGaps && holding.IsGap ? "<td class=gap>" : "<td>")}{DataMarks.Of(holding, _withGaps)}";

    private Markup Words(IEnumerable<DataHolding> row) =>
        new Markup("<td>") + Markup.Join(", ", row.Select(holding => _text.Name(holding.Data) + Markup.Encode(_withGaps ? $" {DataMarks.Of(holding, true)}" : "")));
}
