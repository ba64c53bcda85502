using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Importing;

public sealed class ShippedMappingTests
{
    [Theory]
    [InlineData("identity-provider-apps", 4)]
    [InlineData("card-export", 3)]
    public void ItsSampleBecomesSightings(string name, int sightings)
    {
        using var folder = new TemporaryFolder();
        ImportResult result = Import(name, folder);
        Assert.Empty(result.Problems);
        Assert.Empty(result.Unread);
        Assert.Empty(result.UnnamedColumns);

        LoadResult loaded = StackLoader.Load([folder.File("stack")], new LoadOptions { RequiresTools = false });
        Assert.Empty(loaded.Problems);
        Assert.Equal(sightings, loaded.Model!.All("sighting").Count);
    }

    [Fact]
    public void WhatCardsPayMonthlyIsAYearsAmount()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("Windows-1252", Import("card-export", folder).Encoding);
        StackModel model = StackLoader.Load([folder.File("stack")], new LoadOptions { RequiresTools = false }).Model!;
        Entity hotjar = model.Find("sighting", "company-cards/Hotjar")!;
        Assert.Equal("EUR 14,880", hotjar[hotjar.Kind.Fields["spend_per_year"]]!.ToString());
    }

    [Fact]
    public void EveryShippedMappingIsTested()
    {
        string[] shipped = [.. Directory.EnumerateFiles(Repository.PathOf("examples", "mappings"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];
        Assert.Equal(["card-export", "gitlab-tech-stack", "identity-provider-apps"], shipped);
    }

    private static ImportResult Import(string name, TemporaryFolder folder) => TableImport.Run(new ImportOptions
    {
        Source = Repository.PathOf("examples", "mappings", $"{name}.csv"),
        Mapping = Repository.PathOf("examples", "mappings", $"{name}.yaml"),
        Folder = folder.File("stack"),
    });
}
