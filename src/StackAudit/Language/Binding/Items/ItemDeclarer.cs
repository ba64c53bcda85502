using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Makes the definitions, parameters and tables of rule files known by name.</summary>
internal sealed class ItemDeclarer(Declarations declarations, DiagnosticBag diagnostics)
{
    public void Declare(RuleFileSyntax file)
    {
        foreach (ItemSyntax item in file.Items)
        {
            if (item is DefineSyntax define && IsNew($"definition {define.Kind?.Text}.{define.Name.Text}", define, file.Source, define.Name))
            {
                DeclareDefinition(define, file.Source);
            }
            else if (item is ParamSyntax param && IsNew($"parameter {param.Name.Text}", param, file.Source, param.Name))
            {
                declarations.Add(new ParameterBinder(new ExpressionBinder(declarations, file.Source, diagnostics)).Bind(param));
            }
        }
    }

    /// <summary>Tables come after all definitions, since their keys may be defined fields.</summary>
    public void DeclareTables(RuleFileSyntax file)
    {
        foreach (TableSyntax table in file.Items.OfType<TableSyntax>())
        {
            if (IsNew($"table {table.Name.Text}", table, file.Source, table.Name))
            {
                declarations.Add(new TableBinder(new ExpressionBinder(declarations, file.Source, diagnostics)).Bind(table));
            }
        }
    }

    private void DeclareDefinition(DefineSyntax define, SourceText source)
    {
        EntityKind? kind = define.Kind == null ? null : declarations.Schema.Find(define.Kind.Text);
        if (define.Kind != null && kind == null)
        {
            IEnumerable<string> kinds = declarations.Schema.Kinds.Select(known => known.Name);
            diagnostics.Add(BindingDiagnostics.UnknownKind(new Location(source, define.Kind.Span), define.Kind.Text, kinds));
            return;
        }

        if (kind?.Fields.Find(define.Name.Text) != null)
        {
            diagnostics.Add(BindingDiagnostics.DuplicateName(new Location(source, define.Name.Span), "field", $"{kind.Name}.{define.Name.Text}", null));
            return;
        }

        declarations.Add(new DefinitionSymbol(kind, define.Name.Text, define.Name.Span, source) { Written = define.Value, Index = declarations.Definitions.Count });
    }

    private bool IsNew(string name, ItemSyntax item, SourceText source, WordSyntax word)
    {
        if (declarations.TryPlace(name, new Location(source, item.Span)))
        {
            return true;
        }

        Location first = declarations.Places[name];
        if (first.Source.Slice(first.Span).ReplaceLineEndings("\n") != source.Slice(item.Span).ReplaceLineEndings("\n"))
        {
            string what = name[..name.IndexOf(' ', StringComparison.Ordinal)];
            diagnostics.Add(BindingDiagnostics.DuplicateName(new Location(source, word.Span), what, word.Text, first));
        }

        return false;
    }
}
