using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds definitions when they are first asked for, whatever the order in which they were written.</summary>
internal sealed class DefinitionBinder(DiagnosticBag diagnostics)
{
    // Each link is bound, and later evaluated, inside the one before it; far more would overflow the stack.
    private const int DeepestChain = 100;

    private readonly List<DefinitionSymbol> _inProgress = [];

    public void Bind(Declarations declarations, DefinitionSymbol definition)
    {
        switch (definition.State)
        {
            case BindingState.Bound:
                return;
            case BindingState.InProgress:
                ReportCycle(definition);
                return;
            case BindingState.Unbound when _inProgress.Count == DeepestChain:
                diagnostics.Add(BindingDiagnostics.ChainTooLong(new(definition.Source, definition.NameSpan), DeepestChain));
                definition.State = BindingState.Bound;
                return;
        }

        definition.State = BindingState.InProgress;
        _inProgress.Add(definition);
        var binder = new ExpressionBinder(declarations, definition.Source, diagnostics) { IsDefinition = true };
        if (definition.Kind is { } kind)
        {
            definition.Receiver = binder.Declare(kind.Name, new ReferenceType(kind.Name), definition.NameSpan);
            binder.Receiver = definition.Receiver;
            binder.Scope = binder.Scope.With(definition.Receiver);
        }

        BoundExpression value = binder.BindValue(definition.Written!);
        _inProgress.RemoveAt(_inProgress.Count - 1);
        binder.CheckHiddenWords();
        definition.Value = binder.ErrorCount > 0 || binder.UsesWrong ? new BoundError(value.Span) : value;
        definition.SlotCount = binder.SlotCount;
        definition.State = BindingState.Bound;
    }

    private void ReportCycle(DefinitionSymbol definition)
    {
        int start = _inProgress.IndexOf(definition);
        string[] loop = [.. _inProgress.Skip(start).Append(definition).Select(FullName)];
        diagnostics.Add(BindingDiagnostics.DefinitionCycle(new(definition.Source, definition.NameSpan), loop));
    }

    private static string FullName(DefinitionSymbol definition) => definition.Kind == null ? definition.Name : $"{definition.Kind.Name}.{definition.Name}";
}
