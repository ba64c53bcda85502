using StackAudit.Rules;

namespace StackAudit.Accepting;

/// <summary>An entry of a baseline, and what it does now.</summary>
/// <param name="RuleName">Null where the rule did not run.</param>
/// <param name="Days">How long it has been there.</param>
public sealed record ListedEntry(BaselineEntry Entry, string? RuleName, EntryState State, int Days);
