using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.RuleCompacting;

/// <summary>A step of the build: binds the shipped rules and writes them in their compact form.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        using var made = new MemoryStream();
        IReadOnlyList<Diagnostic> problems = CompactRules.Make(made);
        foreach (Diagnostic problem in problems)
        {
            // In the form in which the build takes errors for its own.
            Console.Error.WriteLine($"{problem.Location.Source.Path}({problem.Location.Start.Line},{problem.Location.Start.Column}): error {problem.Code}: {problem.Message}");
        }

        if (problems.Count > 0)
        {
            return 1;
        }

        // Not before it is whole, or a build that failed would pass for done the next time.
        File.WriteAllBytes(args[0], made.ToArray());
        return 0;
    }
}
