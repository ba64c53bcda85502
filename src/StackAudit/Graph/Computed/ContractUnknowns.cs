namespace StackAudit.Graph.Computed;

/// <summary>Names the fields that the days of a contract had to do without.</summary>
internal sealed class ContractUnknowns(ContractDays days)
{
    private readonly ContractTerms _terms = days.Terms;

    private bool IsRenewalAssumed => !_terms.IsRenewalKnown && _terms.WrittenEnd != null && !days.IsNoticeGiven;

    public IEnumerable<string> OfRunning()
    {
        if (IsRenewalAssumed && days.IsWrittenEndPast)
        {
            yield return "auto_renews";
        }
    }

    public IEnumerable<string> OfNextEnd()
    {
        if (_terms.WrittenEnd == null)
        {
            yield return "ends";
        }

        if (days.IsRolled && !_terms.IsRenewalTermKnown)
        {
            yield return "renewal_term";
        }

        foreach (string field in OfRunning())
        {
            yield return field;
        }
    }

    public IEnumerable<string> OfRenewal() => IsRenewalAssumed ? OfNextEnd().Append("auto_renews").Distinct() : OfNextEnd();

    public IEnumerable<string> OfNotice() => days.NextRenewal != null && !_terms.IsNoticeKnown ? OfRenewal().Append("notice") : OfRenewal();

    public IEnumerable<string> OfLastRenewal()
    {
        if (!_terms.AutoRenews || days.IsRolled)
        {
            return OfNextEnd();
        }

        IEnumerable<string> fields = OfNextEnd();
        fields = _terms.Starts == null ? fields.Append("starts") : fields;
        return _terms.FirstTerm == null ? fields.Append("term") : fields;
    }

    public IEnumerable<string> OfTermBegan() => days.TermBegan == null ? OfLastRenewal().Append("starts").Distinct() : OfLastRenewal();
}
