using StackAudit.Accepting;
using StackAudit.Output;

namespace StackAudit.Cli;

/// <summary>Carries out a change of a baseline, or says why that cannot be done.</summary>
internal static class BaselineChangeOutput
{
    public static int Write(BaselineChange change, Action<BaselineChange, TextWriter, TextStyle> tell, Streams streams)
    {
        if (change.Refusal is { } refusal)
        {
            ProblemText.Write(change.Errors, streams.Error, streams.ErrorStyle);
            streams.Error.WriteLine($"stackaudit: {refusal}");
            return ExitCodes.CouldNotBeDone;
        }

        change.Write();
        streams.WriteResult(output => tell(change, output, streams.Style));
        return ExitCodes.Done;
    }
}
