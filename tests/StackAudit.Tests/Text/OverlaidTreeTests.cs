using System.Text;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public sealed class OverlaidTreeTests
{
    [Fact]
    public void WhatLiesAboveHidesWhatLiesBelowAndTheRestShowsThrough()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "below");
        folder.Write("b.yaml", "b");
        var tree = new OverlaidTree(FileTree.Disk, new Dictionary<string, byte[]>
        {
            [folder.File("a.yaml")] = Encoding.UTF8.GetBytes("above"),
            [folder.File("rules/more/own.rules")] = [],
        });

        Assert.Equal("above", Encoding.UTF8.GetString(tree.Read(folder.File("a.yaml"))));
        Assert.Equal("b", Encoding.UTF8.GetString(tree.Read(folder.File("b.yaml"))));
        Assert.Equal(5, tree.LengthOf(folder.File("a.yaml")));
        Assert.True(tree.HasFolder(folder.File("rules/more")));
        Assert.Equal([folder.File("a.yaml"), folder.File("b.yaml"), folder.File("rules")], tree.EntriesOf(Path.GetDirectoryName(folder.File("a.yaml"))!));
        Assert.Equal([folder.File("rules/more/own.rules")], tree.FilesBelow(folder.File("rules"), ".rules"));
        Assert.False(File.Exists(folder.File("rules/more/own.rules")));
    }
}
