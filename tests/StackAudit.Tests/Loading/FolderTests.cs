using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Loading;

public sealed class FolderTests : IDisposable
{
    private const string Crm = "tools: { crm: { name: CRM, status: active } }\n";
    private const string Broken = "tools: nonsense\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FilesAreFoundAtAnyDepthByTheirEnding()
    {
        _folder.Write("b/c/crm.yml", Crm);
        _folder.Write("a.yaml", "people: { dana: { name: Dana } }\n");
        _folder.Write("readme.md", Broken);

        Assert.Equal(["a.yaml", "b/c/crm.yml"], Files(Load()));
    }

    [Theory]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData("teams/.hidden.yaml")]
    [InlineData("proposals/new.yaml")]
    [InlineData("azure-pipelines.yml")]
    [InlineData("ops/docker-compose.prod.yml")]
    [InlineData("docs/mkdocs.yml")]
    [InlineData("other/stackaudit.yaml")]
    public void WhatBelongsToOthersIsNotRead(string path)
    {
        _folder.Write("crm.yaml", Crm);
        _folder.Write(path, Broken);

        Assert.Empty(Load().Problems);
    }

    [Fact]
    public void AStackBelowTheRootIsAnotherOne()
    {
        _folder.Write("stackaudit.yaml", "name: Outer\n");
        _folder.Write("crm.yaml", Crm);
        _folder.Write("inner/stackaudit.yaml", "name: Inner\n");
        _folder.Write("inner/deep/x.yaml", Broken);

        Assert.Equal(["crm.yaml"], Files(Load()));
        Assert.Equal("STK0022", Assert.Single(Load("inner").Problems).Code);
    }

    [Fact]
    public void AFolderOfProposalsIsOneOnlyAtTheRoot()
    {
        _folder.Write("crm.yaml", Crm);
        _folder.Write("teams/proposals/people.yaml", "people: { dana: { name: Dana } }\n");

        Assert.Equal(2, Files(Load()).Count());
    }

    [Fact]
    public void SettingsNameFilesToIgnore()
    {
        _folder.Write("stackaudit.yaml", "ignore: [legacy/, '*.generated.yaml', charts/**/values.yaml]\n");
        _folder.Write("crm.yaml", Crm);
        _folder.Write("legacy/a/b.yaml", Broken);
        _folder.Write("x/y.generated.yaml", Broken);
        _folder.Write("charts/web/v1/values.yaml", Broken);

        Assert.Empty(Load().Problems);
    }

    [Fact]
    public void SeveralPathsAreOneStackInTheirCommonFolder()
    {
        _folder.Write("stackaudit.yaml", "name: Whole\n");
        _folder.Write("a/crm.yaml", Crm);
        _folder.Write("b/one.yaml", "kpis: { k: { name: K, source: crm } }\n");
        _folder.Write("b/two.yaml", Broken);

        LoadResult result = Load("a", "b/one.yaml");

        Assert.Empty(result.Problems);
        Assert.Equal(["a/crm.yaml", "b/one.yaml"], Files(result));
        Assert.Equal(_folder.Path, result.Root);
        Assert.Equal("Whole", result.Model!.All("stack")[0].Name);
    }

    [Fact]
    public void PathsThatOverlapAreReadOnce()
    {
        _folder.Write("a/crm.yaml", Crm);

        Assert.Equal(["a/crm.yaml"], Files(Load(".", "a", "a/crm.yaml")));
    }

    [Fact]
    public void AFileCanBeTheWholeStack()
    {
        _folder.Write("crm.yaml", Crm);
        _folder.Write("other.yaml", Broken);

        Assert.Equal(["crm.yaml"], Files(Load("crm.yaml")));
    }

    [Fact]
    public void AStackIsCalledAfterItsFolder()
    {
        _folder.Write("shop/crm.yaml", Crm);

        Entity stack = Assert.Single(Load("shop").Model!.All("stack"));

        Assert.Equal("shop", stack.Name);
        Assert.Equal("crm.yaml:1:1", stack.Location.ToString());
    }

    [Fact]
    public void APathThatDoesNotExistIsReported()
    {
        _folder.Write("crm.yaml", Crm);

        LoadResult result = StackLoader.Load([_folder.Path, "no/such/folder"], new LoadOptions());

        Assert.Equal(
            "! no/such/folder:1:1-1 STK0001 There is no file or folder `no/such/folder`.\n? Check the path; a path is taken from the current folder.",
            PrintedProblems.Print(result.Problems));
        Assert.NotNull(result.Model);
        Assert.Null(StackLoader.Load(["no/such/folder"], new LoadOptions()).Model);
    }

    [Fact]
    public void AFolderWithTheNameOfAFileIsReported()
    {
        _folder.Write("crm.yaml", Crm);
        Directory.CreateDirectory(_folder.File("x.yaml"));

        Assert.Equal(
            "! x.yaml:1:1-1 STK0003 This is a folder with the name of a file.\n? Rename the folder, or name it under `ignore:` in `stackaudit.yaml`.",
            PrintedProblems.Print(Load().Problems));
    }

    [Fact]
    public void ALinkThatLeadsBackIsReported()
    {
        _folder.Write("a/crm.yaml", Crm);
        Directory.CreateSymbolicLink(_folder.File("a/loop"), _folder.Path);

        LoadResult result = Load();

        Assert.Equal(
            "! a/loop:1:1-1 STK0004 This link leads back to `.`, in which it stands.\n? Remove the link, or name it under `ignore:` in `stackaudit.yaml`.",
            PrintedProblems.Print(result.Problems));
        Assert.Equal(["a/crm.yaml"], Files(result));
    }

    [Theory]
    [InlineData("self.yaml")]
    [InlineData("nowhere.yaml")]
    public void ALinkToNothingIsReported(string target)
    {
        _folder.Write("crm.yaml", Crm);
        File.CreateSymbolicLink(_folder.File("self.yaml"), _folder.File(target));

        Assert.Equal("self.yaml STK0002", Assert.Single(Load().Problems.Select(problem => $"{problem.Location.Source.Path} {problem.Code}")));
    }

    [Fact]
    public void AFileOf200MegabytesIsReported()
    {
        _folder.Write("crm.yaml", Crm);
        using (FileStream large = File.Create(_folder.File("large.yaml")))
        {
            large.SetLength(200 << 20);
        }

        Assert.Equal(
            "! large.yaml:1:1-1 STK0005 The file has 200 MB; files of up to 32 MB are read.\n? Split it into several files, or name it under `ignore:` in `stackaudit.yaml`.",
            PrintedProblems.Print(Load().Problems));
    }

    [Fact]
    public void AStackWithoutToolsIsReported()
    {
        _folder.Write("people.yaml", "people: { dana: { name: Dana } }\n");

        Assert.Equal(
            "! people.yaml:1:1-33 STK0013 The stack has no tools.\n"
            + "? Add a section `tools:` with an entry such as `klaviyo: { name: Klaviyo, status: active }`, or name another folder.",
            PrintedProblems.Print(Load().Problems));
    }

    [Fact]
    public void AnEmptyFolderHasNoTools() => Assert.Equal("STK0013", Assert.Single(Load().Problems).Code);

    [Fact]
    public void ThatThereAreNoToolsIsNotSaidWhenAFileCannotBeRead()
    {
        _folder.Write("tools.yaml", "tools: { crm: \"");

        Assert.Equal("STK0008", Assert.Single(Load().Problems).Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void TheThreadsDoNotShow(int threads)
    {
        for (int i = 0; i < 60; i++)
        {
            _folder.Write($"d{i % 7}/f{i}.yaml", $"tools: {{ t{i}: {{ name: T, status: activ, owner: p{i % 5}, stores: [emial] }}, shared: {{ name: S, status: active }} }}\n");
        }

        string expected = Print(StackLoader.Load([_folder.Path], new LoadOptions { MaxThreads = 2 }));

        Assert.Equal(expected, Print(StackLoader.Load([_folder.Path], new LoadOptions { MaxThreads = threads })));
    }

    private static string Print(LoadResult result) =>
        PrintedProblems.Print(result.Problems) + string.Join('\n', result.Model!.All("team").Select(stub => $"{stub} {stub.Location}"));

    private static IEnumerable<string> Files(LoadResult result) => result.Model!.Files.Select(file => file.Path);

    private LoadResult Load(params string[] paths) =>
        StackLoader.Load(paths.Length == 0 ? [_folder.Path] : [.. paths.Select(path => Path.Combine(_folder.Path, path))], new LoadOptions());
}
