using System.ComponentModel;
using StackAudit.Benchmarks.Generation;
using StackAudit.Benchmarks.Measuring;

namespace StackAudit.Benchmarks;

internal static class Program
{
    private const string Usage = """
        StackAudit.Benchmarks generate DIR [--tools N] [--seed S]
        StackAudit.Benchmarks drain DIR
        StackAudit.Benchmarks compare [DIR] [--tools N] [--seed S] [--program PATH] [--minimal DIR] [--runs N]
        """;

    public static int Main(string[] args)
    {
        try
        {
            return Run(args);
        }
        catch (Exception mistake) when (mistake is FormatException or ArgumentOutOfRangeException or Win32Exception)
        {
            Console.Error.WriteLine(mistake.Message);
            return 2;
        }
    }

    private static int Run(string[] args)
    {
        string command = args.Length == 0 ? "compare" : args[0];
        Arguments arguments = Arguments.Parse(args.AsSpan(Math.Min(1, args.Length)));
        switch (command)
        {
            case "generate" when arguments.Folder is { } folder:
                StackGenerator.Write(folder, arguments.Number("tools", 10_000), arguments.Number("seed", 1));
                return 0;
            case "drain" when arguments.Folder is { } folder:
                YamlDrain.Drain(folder);
                return 0;
            case "compare":
                return Comparison.Run(arguments, Console.Out);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
