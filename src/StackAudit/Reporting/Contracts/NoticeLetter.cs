using System.Globalization;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The text of a notice, ready to copy. What is not known is a blank in brackets.</summary>
public sealed class NoticeLetter
{
    private readonly List<LetterPart> _parts = [];

    public NoticeLetter(ContractFacts contract, StackModel model, FieldValues values)
    {
        Entity? us = model.All(VendorKind.Kind.Name).FirstOrDefault(vendor => values.Is(vendor, "is_own"));
        Said(contract.Vendor is { } vendor ? Legal(vendor, values) : null, "name of the vendor").Line();
        Said(contract.NoticeAddress, "address for notices").Line().Line();
        Own("[place and day]").Line().Line();
        string? number = values.Text(contract.Contract, "number");
        Own("Notice of termination of contract ").Said(number, "number of the contract").Line().Line();
        Own("Dear Sir or Madam,").Line().Line();
        Own("we hereby give notice of termination of our contract ").Said(number, "number of the contract").Began(values.Date(contract.Contract, "starts"));
        Own(", with all that belongs to it, to ").On(contract.NextEnd, "end of the running term").Own("; failing that, to the next possible day. It shall not renew.").Line().Line();
        Own("Please confirm in writing that you have received this letter, and the day on which the contract ends.").Line().Line();
        if (values.Text(contract.Contract, "exit_terms") is { } terms)
        {
            Own("For the time after, we have agreed: ").Said(terms, "").Line();
        }

        Own("Please tell us how and by when you hand over our data, and confirm when it has been deleted.").Line().Line();
        Own("Kind regards").Line().Line().Own("[name and office of who may sign]").Line();
        Said(us is null ? model.Name : Legal(us, values), "our company");
    }

    public IReadOnlyList<LetterPart> Parts => _parts;

    /// <summary>The letter as it is sent.</summary>
    public string Text => string.Concat(_parts.Select(part => part.Day is { } day ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : part.Text));

    private static string Legal(Entity company, FieldValues values) => values.Text(company, "legal_name") ?? company.Name;

    private NoticeLetter Own(string words)
    {
        _parts.Add(new LetterPart(words));
        return this;
    }

    private NoticeLetter Line() => Own("\n");

    private NoticeLetter Said(string? words, string blank)
    {
        _parts.Add(string.IsNullOrEmpty(words) ? new LetterPart($"[{blank}]") : new LetterPart(words, IsSaid: true));
        return this;
    }

    private NoticeLetter On(DateOnly? day, string blank)
    {
        _parts.Add(day is null ? new LetterPart($"[{blank}]") : new LetterPart("", Day: day));
        return this;
    }

    private NoticeLetter Began(DateOnly? day) => day is null ? this : Own(", which began on ").On(day, "");
}
