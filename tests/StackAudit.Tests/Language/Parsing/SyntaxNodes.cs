using System.Collections;
using StackAudit.Language.Syntax;

namespace StackAudit.Tests.Language.Parsing;

/// <summary>Walks trees.</summary>
internal static class SyntaxNodes
{
    public static IEnumerable<SyntaxNode> In(SyntaxNode node) => ChildrenOf(node).SelectMany(In).Prepend(node);

    public static IEnumerable<SyntaxNode> ChildrenOf(SyntaxNode node) => node.GetType().GetProperties()
        .Select(property => property.GetValue(node))
        .SelectMany(value => value switch
        {
            SyntaxNode child => [child],
            string => [],
            IEnumerable children => children.OfType<SyntaxNode>(),
            _ => [],
        });
}
