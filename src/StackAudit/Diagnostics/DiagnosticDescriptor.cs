namespace StackAudit.Diagnostics;

/// <summary>One kind of mistake, described once.</summary>
/// <param name="Code"><c>STK00xx</c> for loading, <c>STK01xx</c> for the rule language, <c>STK02xx</c> for settings.</param>
/// <param name="Name">The mistake in words joined by hyphens, such as <c>unknown-field</c>.</param>
public sealed record DiagnosticDescriptor(string Code, string Name, Severity Severity);
