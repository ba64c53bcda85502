using StackAudit.Model;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>The members that share a key.</summary>
internal sealed record NaiveGroup(object Key, Entity[] Members);
