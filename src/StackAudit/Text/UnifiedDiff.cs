using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace StackAudit.Text;

/// <summary>What an edit changes, in the form that people review and that <c>patch -p1</c> and <c>git apply</c> read.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff of one file, of nothing when both texts are the same.</summary>
    /// <param name="path">Of the file, relative, with <c>/</c>.</param>
    /// <param name="before">Its text; null for a file that is new.</param>
    /// <param name="after">Its text afterwards.</param>
    public static string Of(string path, string? before, string after)
    {
        if (before == after)
        {
            return "";
        }

        DiffResult diff = Differ.Instance.CreateDiffs(before ?? "", after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        var output = new StringBuilder($"--- {(before is null ? "/dev/null" : $"a/{path}")}\n+++ b/{path}\n");
        IList<DiffBlock> blocks = diff.DiffBlocks;
        for (int first = 0, next; first < blocks.Count; first = next)
        {
            next = first + 1;
            while (next < blocks.Count && blocks[next].DeleteStartA - EndOf(blocks[next - 1]) <= 2 * Context)
            {
                next++;
            }

            WriteHunk(output, diff, [.. blocks.Skip(first).Take(next - first)]);
        }

        return output.ToString();
    }

    private static void WriteHunk(StringBuilder output, DiffResult diff, DiffBlock[] blocks)
    {
        int start = Math.Max(0, blocks[0].DeleteStartA - Context);
        int end = Math.Min(diff.PiecesOld.Count, EndOf(blocks[^1]) + Context);
        int startAfter = blocks[0].InsertStartB - (blocks[0].DeleteStartA - start);
        int grown = blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        output.Append(CultureInfo.InvariantCulture, $"@@ -{Range(start, end - start)} +{Range(startAfter, end - start + grown)} @@\n");

        int position = start;
        foreach (DiffBlock block in blocks)
        {
            WriteLines(output, ' ', diff.PiecesOld, position, block.DeleteStartA);
            WriteLines(output, '-', diff.PiecesOld, block.DeleteStartA, EndOf(block));
            WriteLines(output, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            position = EndOf(block);
        }

        WriteLines(output, ' ', diff.PiecesOld, position, end);
    }

    private static void WriteLines(StringBuilder output, char sign, IReadOnlyList<string> lines, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            output.Append(sign).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                output.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // An empty range is named by the line before it.
    private static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");
}
