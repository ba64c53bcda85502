using System.Text.RegularExpressions;

namespace StackAudit.Tests.Operations;

/// <summary>The lines of one entry of a section, with the comments right above it.</summary>
internal sealed record Block(string Section, List<string> Lines)
{
    /// <summary>Its key; nothing for an item of a list.</summary>
    public string Id => Regex.Match(Start, @"^  ([\w.-]+):").Groups[1].Value;

    private string Start => Lines.First(line => !Comment.StandsAlone(line));

    /// <summary>Whether it says a word outside of comments, as a reference to an id does.</summary>
    public bool Says(string id) => Lines.Any(line => Words.Of(id).IsMatch(Comment.Without(line)));
}
