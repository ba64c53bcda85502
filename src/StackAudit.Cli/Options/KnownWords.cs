using System.CommandLine.Completions;
using StackAudit.Loading;
using StackAudit.Rules;

namespace StackAudit.Cli.Options;

/// <summary>What a shell can offer where a rule or a thing of the stack is to be named. Only asked while a line is completed.</summary>
internal static class KnownWords
{
    /// <summary>Rules as <c>--only</c> takes them.</summary>
    public static IEnumerable<CompletionItem> OfSelections(CompletionContext context) => Items(RuleWords.OfSelections(EmbeddedRules.Compact));

    /// <summary>Rules by code and name.</summary>
    public static IEnumerable<CompletionItem> OfRules(CompletionContext context) => Items(RuleWords.OfRules(EmbeddedRules.Compact));

    /// <summary>The ids of the stack in which the shell stands.</summary>
    public static IEnumerable<CompletionItem> OfThings(CompletionContext context)
    {
        LoadResult loaded = StackLoader.Load([PathsArgument.Nearest(Directory.GetCurrentDirectory())], new LoadOptions());
        return loaded.Model is { } model
            ? Items(model.Schema.Kinds.Where(kind => kind is { Section: not null, IdFields.Count: 0 }).SelectMany(kind => model.All(kind.Name)).Select(entity => entity.Id).Distinct())
            : [];
    }

    private static IEnumerable<CompletionItem> Items(IEnumerable<string> words) => words.Select(word => new CompletionItem(word));
}
