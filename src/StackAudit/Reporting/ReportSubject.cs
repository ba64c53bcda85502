using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Reporting;

/// <summary>What a sheet is about: a thing of the stack, or a credential, which is only a word in flows.</summary>
public sealed record ReportSubject(Entity? Entity, string? Credential)
{
    /// <summary>The word for a credential among the kinds of which one can be named.</summary>
    public const string CredentialKind = "credential";

    private static readonly Field Auth = FlowKind.Kind.Fields["auth"];
    private static readonly Field Word = Auth.Records!["credential"];

    /// <summary>Finds it; of several kinds that have the id, the first one is meant.</summary>
    /// <param name="written">An id, or <c>kind:id</c> where only one kind is meant.</param>
    /// <param name="kinds">The kinds that it can be of.</param>
    /// <param name="model">The stack.</param>
    public static ReportSubject? Find(string written, IReadOnlyList<string> kinds, StackModel model)
    {
        (string id, IEnumerable<string> asked) = Split(written, kinds);
        return asked.Select(kind => kind == CredentialKind ? OfCredential(id, model) : Of(model.Find(kind, id))).FirstOrDefault(found => found is not null);
    }

    /// <summary>A sentence that says that there is none, and what may be meant.</summary>
    public static string NotFound(string written, IReadOnlyList<string> kinds, StackModel model)
    {
        (string id, IEnumerable<string> asked) = Split(written, kinds);
        string[] known = [.. asked.SelectMany(kind => kind == CredentialKind ? WordsOf(model) : model.All(kind).Select(entity => entity.Id)).Distinct()];
        string? meant = Quoted.DidYouMean(id, known) ?? ContractsOf(id, asked, model);
        return $"There is no {string.Join(" and no ", asked)} `{id}` in this stack. {meant}".TrimEnd();
    }

    // Who asks for a contract knows the tool or its maker, and seldom the id of the contract.
    private static string? ContractsOf(string id, IEnumerable<string> asked, StackModel model)
    {
        if (!asked.Contains(ContractKind.Kind.Name))
        {
            return null;
        }

        string[] known = [.. model.All(ContractKind.Kind.Name).Where(contract => About(contract).Any(IsMeant)).Select(contract => $"`{contract.Id}`")];
        return known.Length == 0 ? null : $"It is a tool or a vendor; {(known.Length == 1 ? "its contract is" : "its contracts are")} {Enumeration.Join(known, " and ")}.";

        static IEnumerable<Entity> About(Entity contract) =>
            (contract[contract.Kind.Fields["tools"]] as object[] ?? []).Append(contract[contract.Kind.Fields["vendor"]]).OfType<Entity>();

        bool IsMeant(Entity entity) => entity.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || entity.Name.Equals(id, StringComparison.OrdinalIgnoreCase);
    }

    private static (string Id, IEnumerable<string> Kinds) Split(string written, IReadOnlyList<string> kinds)
    {
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && kinds.Contains(written[..colon]) ? (written[(colon + 1)..], [written[..colon]]) : (written, kinds);
    }

    private static ReportSubject? Of(Entity? entity) => entity is null ? null : new ReportSubject(entity, null);

    private static ReportSubject? OfCredential(string word, StackModel model) => WordsOf(model).Contains(word) ? new ReportSubject(null, word) : null;

    private static IEnumerable<string> WordsOf(StackModel model) =>
        model.All(FlowKind.Kind.Name).Select(flow => flow[Auth] is Record auth ? auth[Word] as string : null).OfType<string>();
}
