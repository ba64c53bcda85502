namespace StackAudit.Tests.Documentation;

/// <summary>A block of a recipe.</summary>
/// <param name="Kind"><c>yaml</c>: a file, which its first line names; <c>sh</c>: what must go well; <c>console</c>: commands with what they print.</param>
internal sealed record RecipeStep(string Kind, string Content);
