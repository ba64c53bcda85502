using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A fact that only those know who work with a thing.</summary>
/// <param name="Field">Of the things' kind, dotted.</param>
/// <param name="About">The things of which nobody has written it down.</param>
/// <param name="Whom">Those who would know.</param>
public sealed record OpenQuestion(string Kind, string Field, IReadOnlyList<Entity> About, IReadOnlyList<Entity> Whom);
