using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>Where a node begins that has a name or a tag before it.</summary>
internal static class NodePlace
{
    public static int StartOf(string content, ParsingEvent node)
    {
        int start = (int)node.Start.Index;
        if (node is not NodeEvent named || (named.Anchor.IsEmpty && named.Tag.IsEmpty))
        {
            return start;
        }

        while (start < content.Length && content[start] is '&' or '!')
        {
            while (start < content.Length && !char.IsWhiteSpace(content[start]))
            {
                start++;
            }

            while (start < content.Length && char.IsWhiteSpace(content[start]))
            {
                start++;
            }
        }

        return start;
    }
}
