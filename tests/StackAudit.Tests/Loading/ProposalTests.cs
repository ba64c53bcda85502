using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Loading;

public sealed class ProposalTests : IDisposable
{
    private const string Stack = """
        teams: { crm: { name: CRM, side: marketing } }
        tools:
          shop: { name: Shop, status: active, vendor: acme, stores: [email] }
          mail: { name: Mail, status: active }
        """;

    private readonly TemporaryFolder _folder = new();

    public ProposalTests() => _folder.Write("stack.yaml", Stack);

    [Fact]
    public void AProposalRefersIntoTheStackAndToWhatItBrings()
    {
        _folder.Write("proposals/heatmaps.yaml", """
            proposal:
              title: Heatmaps
              need: See where people give up.
              requested_by: crm
              candidates: [hotjar, mail]
            tools:
              hotjar: { name: Hotjar, status: proposed, vendor: hotjar-inc, contract: { annual_cost: EUR 900 } }
            flows:
              - { from: shop, to: hotjar, data: [email] }
            """);

        (StackModel model, ProposalLoadResult result) = Load();

        Assert.Equal("", PrintedProblems.Print(result.Problems));
        Proposal proposal = Assert.Single(result.Proposals);
        Assert.Equal("heatmaps", proposal.Entity.Id);
        Entity hotjar = Assert.Single(proposal.All("tool"));
        Assert.Same(model.Find("team", "crm"), proposal.Entity.Value("requested_by"));
        Assert.Equal([hotjar, model.Find("tool", "mail")!], (object[])proposal.Entity.Value("candidates")!);
        Assert.Same(model.Find("tool", "shop"), proposal.All("flow").Single().Value("from"));
        Assert.Same(model.Find("data", "email"), proposal.All("flow").Single().Value("data.0"));
        Assert.Same(hotjar.Value("vendor"), proposal.All("contract").Single().Value("vendor"));
        Assert.Null(model.Find("tool", "hotjar"));
    }

    [Fact]
    public void WhatItChangesIsItsOwn()
    {
        _folder.Write("proposals/more-mail.yaml", """
            proposal: { title: More mail, need: "Yes.", candidates: mail, changes: yes }
            tools:
              mail: { name: Mail, status: active, stores: [email] }
            """);

        (StackModel model, ProposalLoadResult result) = Load();

        Proposal proposal = Assert.Single(result.Proposals);
        Assert.NotSame(model.Find("tool", "mail"), proposal.Entity.Value("candidates.0"));
        Assert.Null(model.Find("tool", "mail")!.Value("stores"));
    }

    [Fact]
    public void MistakesAreToldWithTheirPlaces()
    {
        _folder.Write("proposals/a.yaml", "proposal: { title: A, need: x, candidates: [shpo], bugdet: 5 }\n");
        _folder.Write("proposals/b.yaml", "tools:\n  hotjar: { name: Hotjar, status: proposed }\n");
        _folder.Write("proposals/q3/a.yaml", "proposal: { title: Again, need: x, candidates: [shop] }\n");

        ProposalLoadResult result = Load().Proposals;

        Assert.Equal(["a"], result.Proposals.Select(proposal => proposal.Entity.Id));
        Assert.Equal(
            """
            ! proposals/a.yaml:1:45-49 STK0039 There is no tool `shpo`.
            ? Did you mean `shop`?
            ! proposals/a.yaml:1:52-58 STK0016 A proposal has no field `bugdet`.
            ? Did you mean `budget`?
            ! proposals/b.yaml:1:1-1 STK0049 The file lies in `proposals/`, and proposes nothing.
            ? Write a key `proposal:` with `title:`, `need:` and `candidates:` into it, or move the file out of this folder to make it a part of the stack.
            ! proposals/q3/a.yaml:1:1-9 STK0050 There is a proposal `a` already: a proposal is known by the name of its file.
            ? Rename one of the two files; the first one was read.
            & proposals/a.yaml:1:1-9 The first `a` stands here.
            """,
            PrintedProblems.Print(result.Problems),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void AStackWithoutTheFolderHasNone()
    {
        ProposalLoadResult result = Load().Proposals;

        Assert.Empty(result.Proposals);
        Assert.Empty(result.Problems);
    }

    public void Dispose() => _folder.Dispose();

    private (StackModel Model, ProposalLoadResult Proposals) Load()
    {
        LoadResult loaded = StackLoader.Load([_folder.Path], new LoadOptions());
        Assert.Equal("", PrintedProblems.Print(loaded.Problems));
        return (loaded.Model!, ProposalLoader.Load(loaded.Model!, loaded.Root));
    }
}
