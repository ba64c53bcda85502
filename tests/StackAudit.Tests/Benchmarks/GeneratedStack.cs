using StackAudit.Benchmarks.Generation;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Benchmarks;

/// <summary>A generated stack of two brands, the smallest in which every core rule has something to look at, and what a check says about it.</summary>
public sealed class GeneratedStack
{
    public const int Tools = 720;

    public GeneratedStack()
    {
        using var folder = new TemporaryFolder();
        StackGenerator.Write(folder.Path, Tools, seed: 1);
        Result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });
    }

    public AnalysisResult Result { get; }
}
