namespace StackAudit.Language.Compilation;

/// <summary>Ends a rule that would take too long, from wherever in its loops it is. Who runs the rule makes a diagnostic of it.</summary>
internal sealed class OutOfStepsException : Exception;
