using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>A rule file and what it looks like in the one style.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Source">What is in it now.</param>
/// <param name="Text">What should be in it.</param>
public sealed record FormattedFile(string FullPath, SourceText Source, string Text)
{
    public bool IsChanged => Text != Source.Content;
}
