using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The views that a report can have.</summary>
public static class ReportViews
{
    public static IReadOnlyList<ReportView> All { get; } =
    [
        new("procurement", "Procurement review", "For those who buy", ["summary", "decisions", "renewals", "spend", "vendors", "shadow-it", "findings", "made"]) { Scope = FindingScope.Buying },
        new("it", "IT review", "For those who run and secure it", ["summary", "requests", "shadow-it", "flows", "data", "resilience", "decisions", "initiatives", "findings", "made"]) { Scope = FindingScope.Running, NamesFiles = true },
        new("marketing", "Our tools, and what they are for", "For those who work with them", ["tools", "journeys", "initiatives", "asked", "requests", "statement", "made"]) { Omitted = Omissions.Money | Omissions.Weaknesses },
        new("executive", "For decision", "For the heads of marketing and of IT together", ["executive"]) { IsSheet = true },
        new("full", "The whole stack", "For everybody who wants to know", ["summary", "decisions", "requests", "tools", "spend", "renewals", "vendors", "shadow-it", "flows", "data", "journeys", "resilience", "initiatives", "statement", "findings", "made"]) { NamesFiles = true },
        new("renewal", "Before the renewal", "For those who decide on this contract", ["renewal"]) { On = ["contract"], IsSheet = true },
        new("incident", "Incident", "For those who act in the first hour", ["incident"]) { On = ["vendor", "tool", "flow", ReportSubject.CredentialKind], IsSheet = true, NeedsRules = false },
    ];

    public static ReportView? Find(string name) => All.FirstOrDefault(view => view.Name == name);
}
