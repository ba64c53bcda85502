using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Finds of which vocabulary the words of a parameter are: the use of it says so, not its declaration.</summary>
internal sealed class ParameterWords(BoundRules rules)
{
    private readonly Usages _usages = new(rules);

    public IEnumerable<(TextSpan Span, EnumMember Word)> Of(ParameterSymbol parameter, ParamSyntax syntax)
    {
        EnumType[] vocabularies = [.. _usages.Of(parameter).ReadAs.OfType<EnumType>()];
        IEnumerable<ExpressionSyntax> written = syntax.Value is ListExpression list ? list.Elements.Select(element => element.Value) : [syntax.Value];
        return from name in written.OfType<NameExpression>()
               let word = vocabularies.Select(vocabulary => vocabulary.Find(name.Name)).FirstOrDefault(found => found != null)
               where word != null
               select (name.Span, word);
    }
}
