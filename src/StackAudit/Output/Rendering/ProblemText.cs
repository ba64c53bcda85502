using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>Shows problems alone, for commands that have no findings.</summary>
public static class ProblemText
{
    public static void Write(IEnumerable<Diagnostic> problems, TextWriter writer, TextStyle style)
    {
        var notices = new NoticeWriter(new StyledWriter(writer, style));
        foreach (Diagnostic problem in problems)
        {
            notices.Write(Notice.Of(problem));
        }
    }
}
