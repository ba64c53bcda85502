using System.Globalization;

namespace StackAudit.Reporting;

/// <summary>The states with which a report compares.</summary>
public static class EarlierStates
{
    /// <summary>The oldest first.</summary>
    /// <param name="options">How the present state was checked.</param>
    /// <param name="now">What came of that.</param>
    /// <param name="since">A day or a revision; null for none.</param>
    /// <param name="files">Results of earlier checks.</param>
    /// <exception cref="IOException">One of them is none, or cannot be read.</exception>
    public static IReadOnlyList<EarlierState> Read(AnalyzerOptions options, AnalysisResult now, string? since, IReadOnlyList<string> files)
    {
        List<EarlierState> states = [.. files.Select(file => ReadFile(file, now))];
        if (since is not null)
        {
            states.Add(FormerStack.Read(options, since, now.Model.Today));
        }

        return [.. states.OrderBy(state => state.AsOf).ThenBy(state => state.Result is null).Select((state, index) => state with { Place = index + 1 })];
    }

    private static EarlierState ReadFile(string file, AnalysisResult now)
    {
        EarlierState state = PreviousResults.Read(file, now);
        return state.AsOf <= now.Model.Today ? state
            : throw new IOException(string.Create(CultureInfo.InvariantCulture, $"`{file}` is as of {state.AsOf:yyyy-MM-dd}, which is after {now.Model.Today:yyyy-MM-dd}, the day as of which the stack is looked at."));
    }
}
