using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Graph;
using StackAudit.Output;

namespace StackAudit.Cli.Commands;

/// <summary>Writes the register of processing activities: <c>stackaudit export ropa --format html --out register.html</c>.</summary>
internal sealed class ExportRopaCommand : Command
{
    public ExportRopaCommand(Streams streams)
        : base("ropa", "Writes the register of processing activities (GDPR, Article 30) as far as the stack says it.")
    {
        var export = new ExportArguments();
        var format = new ChoiceOption("--format", Ropa.Formats, "How it is written; csv without it.") { DefaultValueFactory = _ => Ropa.Formats[0] };
        export.AddTo(this);
        Add(format);
        SetAction(parsed => export.Run(parsed, streams, model =>
        {
            var register = new Ropa(new StackGraph(model));
            if (register.Gaps is { } gaps)
            {
                streams.Error.WriteLine($"stackaudit: {gaps}");
            }

            return stream => register.Write(parsed.GetValue(format)!, stream, export.IsFile(parsed));
        }));
    }
}
