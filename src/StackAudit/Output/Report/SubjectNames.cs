using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Names of what has none of its own: contracts by vendor and tools, flows by their ends.</summary>
internal static class SubjectNames
{
    public static Markup Of(Entity subject, ReportContext context) => subject.Kind.Name switch
    {
        "contract" => OfContract(new ContractFacts(subject, context.Values), context),
        "flow" => OfFlow(subject, context),
        "exception" => context.Text.Said(context.Values.Text(subject, "rule")),
        _ => context.Text.Name(subject),
    };

    /// <summary>The same in characters, for a picture.</summary>
    public static string Plain(Entity subject, FieldValues values) => DecisionTitle.NameOf(subject, values);

    public static Markup OfContract(ContractFacts contract, ReportContext context)
    {
        Markup title = contract.Vendor is { } vendor && contract.Title == vendor.Name ? context.Text.Name(vendor) : context.Text.Brief(contract.Title);
        return contract.Year is { } year ? title + Markup.Encode(", the contract of ") + new Markup(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{year:0000}\">{year}</time>"))
            : contract.Number is { } number ? title + Markup.Encode(", contract ") + context.Text.Brief(number) : title;
    }

    private static Markup OfFlow(Entity flow, ReportContext context) =>
        context.Values.Entity(flow, "from") is { } from && context.Values.Entity(flow, "to") is { } to
            ? context.Text.Name(from) + Markup.Encode(" → ") + context.Text.Name(to)
            : context.Text.Name(flow);
}
