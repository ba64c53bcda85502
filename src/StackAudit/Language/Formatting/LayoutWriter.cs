using System.Text;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;

namespace StackAudit.Language.Formatting;

/// <summary>Writes the tokens as planned.</summary>
internal sealed class LayoutWriter(WrittenTokens tokens, LayoutPlan plan, Spacing spacing, TokenTexts texts)
{
    private const int Width = 100;
    private const int ClauseIndentation = 2;
    private const string BeforeComment = "   ";

    private readonly LayoutMeasure _measure = new(tokens, plan, spacing, texts);
    private readonly StringBuilder _output = new();
    private readonly Dictionary<int, int> _columns = [];
    private readonly Stack<OpenGroup> _open = new();
    private int _lineStart;
    private int _lineIndentation;
    private int _clauseIndentation;
    private ItemSyntax? _item;

    private int Column => _output.Length - _lineStart;

    public string Write()
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Token.Kind == TokenKind.End)
            {
                WriteBetweenItems(tokens[i], null);
                break;
            }

            WriteSpaceBefore(i);
            foreach (BreakGroup group in plan.Groups[i])
            {
                _open.Push(new OpenGroup(group, IsBroken: IsParentBroken && !Fits(group), IndentationOf(group)));
            }

            _columns[i] = Column;
            _output.Append(texts.Of(i, _clauseIndentation));
            while (_open.TryPeek(out OpenGroup? open) && open.Group.Last == i)
            {
                _open.Pop();
            }

            if (tokens[i].Beside is { } comment)
            {
                _output.Append(BeforeComment).Append(comment);
            }
        }

        if (_output.Length > 0)
        {
            _output.Append('\n');
        }

        return _output.ToString();
    }

    private bool IsParentBroken => !_open.TryPeek(out OpenGroup? parent) || parent.IsBroken;

    private void WriteSpaceBefore(int i)
    {
        WrittenToken token = tokens[i];
        if (plan.Items.TryGetValue(i, out ItemSyntax? item))
        {
            WriteBetweenItems(token, item);
            return;
        }

        if (plan.Clauses.Contains(i))
        {
            _clauseIndentation = ClauseIndentation;
            WriteAbove(token.Above, ClauseIndentation);
            StartLine(ClauseIndentation, token.BlankLines);
            return;
        }

        OpenGroup? group = _open.FirstOrDefault(open => open.IsBroken && open.Group.Breaks.Contains(i));
        if (token.Above.Count > 0 || tokens[i - 1].Beside is not null || (group is not null && (!group.Group.IsFilled || !FitsUpToNextBreak(group.Group, i))))
        {
            group ??= _open.FirstOrDefault(open => open.IsBroken);
            int indentation = group is null ? _clauseIndentation + Anchor.Clause.Offset : Resolve(group);
            WriteAbove([.. token.Above.Select(comment => comment with { BlankLines = 0 })], indentation);
            StartLine(indentation, 0);
            return;
        }

        bool closesBrokenList = _open.TryPeek(out OpenGroup? innermost) && innermost is { IsBroken: true, Group.Anchor.Kind: AnchorKind.Line } && innermost.Group.Last == i;
        if (closesBrokenList || !spacing.IsTight(tokens[i - 1].Token, token.Token))
        {
            _output.Append(' ');
        }

        if (plan.Padding.TryGetValue(i, out (int Spaces, BreakGroup? Group) padding)
            && (padding.Group is null || _open.Any(open => open.IsBroken && open.Group == padding.Group)))
        {
            _output.Append(' ', padding.Spaces);
        }
    }

    /// <summary>Writes the comments that still belong to the item above, an empty line, and the comments of the item below.</summary>
    private void WriteBetweenItems(WrittenToken token, ItemSyntax? below)
    {
        Comment[] ofAbove = _item is null ? [] : [.. token.Above.TakeWhile(comment => comment.IsIndented)];
        WriteAbove(ofAbove, ClauseIndentation);
        Comment[] ofBelow = [.. token.Above.Skip(ofAbove.Length)];
        int written = Math.Min(1, ofBelow.Length > 0 ? ofBelow[0].BlankLines : token.BlankLines);
        int blank = _output.Length == 0 ? 0 : below is null || (IsOneLiner(_item) && IsOneLiner(below)) ? written : 1;
        (_item, _clauseIndentation) = (below, 0);
        if (ofBelow.Length > 0)
        {
            WriteAbove([ofBelow[0] with { BlankLines = blank }, .. ofBelow[1..]], 0);
            blank = token.BlankLines;
        }

        if (below is not null)
        {
            StartLine(0, blank);
        }
    }

    private static bool IsOneLiner(ItemSyntax? item) => item is DefineSyntax or ParamSyntax;

    private void WriteAbove(IReadOnlyList<Comment> comments, int indentation)
    {
        foreach (Comment comment in comments)
        {
            StartLine(indentation, comment.BlankLines);
            _output.Append(comment.Text);
        }
    }

    private void StartLine(int indentation, int blankLines)
    {
        if (_output.Length > 0)
        {
            _output.Append('\n', 1 + Math.Min(1, blankLines));
        }

        _lineStart = _output.Length;
        _lineIndentation = indentation;
        _output.Append(' ', indentation);
    }

    private int IndentationOf(BreakGroup group) => group.Anchor.Kind switch
    {
        AnchorKind.Clause => _clauseIndentation + group.Anchor.Offset,
        AnchorKind.Line => _lineIndentation + group.Anchor.Offset,
        _ => -1,
    };

    // The column of a token is known only once it is written. Nothing but an item may begin in column 1.
    private int Resolve(OpenGroup open) => open.Group.Anchor.Kind == AnchorKind.Token
        ? Math.Max(ClauseIndentation, _columns.GetValueOrDefault(open.Group.Anchor.Token, _clauseIndentation) + open.Group.Anchor.Offset)
        : open.Indentation;

    private bool Fits(BreakGroup group) => !_measure.IsInterrupted(group) && Column + _measure.WidthOf(group.First, group.Last) <= Width;

    private bool FitsUpToNextBreak(BreakGroup group, int i)
    {
        int next = group.Breaks.FirstOrDefault(index => index > i, group.Last);
        return Column + 1 + _measure.WidthOf(i, next - 1) <= Width;
    }

    private sealed record OpenGroup(BreakGroup Group, bool IsBroken, int Indentation);
}
