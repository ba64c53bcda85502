using System.CommandLine;
using StackAudit.Reporting;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>What a report leaves out, so that it can be handed on: <c>--without money,people</c>.</summary>
internal sealed class WithoutOption : Option<Omissions>
{
    private static readonly (string Word, Omissions Topic)[] Known =
        [("money", Omissions.Money), ("people", Omissions.People), ("weaknesses", Omissions.Weaknesses)];

    public WithoutOption()
        : base("--without")
    {
        HelpName = "WHAT";
        Description = "What the file does not hold, so that it can be handed on: money, people, weaknesses, with commas between.";
        Arity = ArgumentArity.OneOrMore;
        CompletionSources.Add([.. Known.Select(known => known.Word)]);
        CustomParser = result =>
        {
            Omissions omitted = Omissions.None;
            foreach (string word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
            {
                Omissions topic = Known.FirstOrDefault(known => known.Word == word).Topic;
                if (topic == Omissions.None)
                {
                    result.AddError($"`--without` takes {Quoted.AnyOf(Known.Select(known => known.Word))}, not `{word}`. {Quoted.DidYouMean(word, Known.Select(known => known.Word))}".TrimEnd());
                }

                omitted |= topic;
            }

            return omitted;
        };
    }
}
