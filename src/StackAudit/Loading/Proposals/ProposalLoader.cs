using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Loads what lies in the folder <c>proposals/</c> of a stack, each file by itself over the same stack.</summary>
public static class ProposalLoader
{
    /// <param name="model">The stack over which they lie.</param>
    /// <param name="root">Its folder; empty for a stack that is on no disk, which has no proposals.</param>
    /// <param name="tree">Where the files are read from; null for the disk.</param>
    public static ProposalLoadResult Load(StackModel model, string root, FileTree? tree = null)
    {
        var problems = new DiagnosticBag();
        var unread = new List<Diagnostic>();
        if (root.Length == 0 || StackFolder.Open([root], tree ?? FileTree.Disk, unread) is not { } folder)
        {
            return new ProposalLoadResult([], []);
        }

        var byId = new SortedDictionary<string, Proposal>(StringComparer.Ordinal);
        foreach ((string path, string fullPath) in folder.FindProposals(model.Settings.Ignore))
        {
            if (SourceReader.Read(fullPath, path, unread, folder.Tree) is not { } source || Read(source, model, problems) is not { } proposal)
            {
                continue;
            }

            if (!byId.TryAdd(proposal.Entity.Id, proposal))
            {
                problems.Add(ProposalDiagnostics.SameName(proposal.Entity, byId[proposal.Entity.Id].Entity));
            }
        }

        problems.AddRange(unread);
        problems.AddRange(folder.Problems);
        return new ProposalLoadResult([.. byId.Values], DiagnosticOrder.Sort(problems));
    }

    /// <summary>One file; null when it asks for nothing, which is reported.</summary>
    internal static Proposal? Read(SourceText source, StackModel model, DiagnosticBag problems)
    {
        var settings = new LoadedSettings(model.Settings, [], new ReadingOptions(model.Schema, model.Settings), IsNewerModel: false);
        FileContext file = StackFileReader.Read(source, settings.Options);
        var overlay = new EntityIndex(settings.Options, problems) { Beneath = model };
        foreach (Entity entity in file.Entities)
        {
            overlay.Add(entity);
        }

        problems.AddRange(file.Problems);
        var resolver = new ReferenceResolver(overlay, settings, model.Settings.HasStrictReferences(preset: null), file.IsBroken ? [source] : [], problems);
        resolver.Resolve(file.References);
        file.CompleteContracts();
        overlay.CheckCase();
        if (overlay.All.FirstOrDefault(entity => entity.Kind.Name == StackFileReader.Proposal) is { } asked)
        {
            return new Proposal(asked, [.. overlay.All.Where(entity => entity != asked)]);
        }

        if (!file.IsBroken)
        {
            problems.Add(ProposalDiagnostics.NothingProposed(file.At(default)));
        }

        return null;
    }
}
