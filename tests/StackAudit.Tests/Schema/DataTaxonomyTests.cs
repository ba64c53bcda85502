using System.Text.RegularExpressions;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Schema;

public partial class DataTaxonomyTests
{
    private static readonly DataTaxonomy Shipped = DataTaxonomy.Shipped;
    private static readonly EnumMember Personal = Types.Classification.Find("personal")!;
    private static readonly EnumMember Sensitive = Types.Classification.Find("sensitive")!;

    [Fact]
    public void APathIsDottedAndHasAPlaceAboveIt()
    {
        Assert.InRange(Shipped.Places.Count, 100, int.MaxValue);
        Assert.All(Shipped.Places, place => Assert.Matches(@"^[a-z_]+(\.[a-z_]+)*$", place.Path));
        Assert.Equal(["user", "system"], Shipped.Places.Where(place => place.Above is null).Select(place => place.Path));
        Assert.Equal([], Shipped.Places.Where(place => place.Above is not null && !Shipped.Contains(place.Above)).Select(place => place.Path));
    }

    [Fact]
    public void EveryPlaceIsUsuallyClassified()
    {
        Assert.NotEmpty(Shipped.Places);
        Assert.Equal([], Shipped.Places.Where(place => Shipped.ClassificationOf(place.Path) is null).Select(place => place.Path));
        Assert.All(Shipped.CommonData, data => Assert.NotNull(data.Classification));
    }

    [Fact]
    public void EveryLeafHasAnId()
    {
        HashSet<string?> inner = [.. Shipped.Places.Select(place => place.Above)];
        DataPlace[] leaves = [.. Shipped.Places.Where(place => !inner.Contains(place.Path))];

        Assert.InRange(leaves.Length, 80, int.MaxValue);
        Assert.Equal([], leaves.Where(place => place.Id is null).Select(place => place.Path));
    }

    [Fact]
    public void AnIdIsThatOfOnePlaceAndAWordMeansOneId()
    {
        DataPlace[] known = [.. Shipped.Places.Where(place => place.Id is not null)];
        (string Word, string Path)[] words = [.. known.SelectMany(place => place.AlsoCalled.Append(place.Id!).Append(place.Name).Append(place.Path).Select(word => (word, place.Path)))];

        Assert.InRange(words.Length, 300, int.MaxValue);
        Assert.Equal(known.Length, known.Select(place => place.Id).Distinct().Count());
        Assert.Equal(known.Length, Shipped.CommonData.Count);
        Assert.Equal([], words.Where(word => Shipped.Meant(word.Word)?.Taxonomy != word.Path));
        Assert.Equal([], Shipped.Places.Where(place => place.Id is null && place.AlsoCalled.Count > 0).Select(place => place.Path));
    }

    [Theory]
    [InlineData("email", "personal")]
    [InlineData("name", "personal")]
    [InlineData("phone", "personal")]
    [InlineData("postal-address", "personal")]
    [InlineData("order-history", "personal")]
    [InlineData("web-behaviour", "personal")]
    [InlineData("payment-card", "sensitive")]
    [InlineData("location", "personal")]
    [InlineData("health", "sensitive")]
    [InlineData("product-price", "public")]
    [InlineData("revenue", "internal")]
    public void CommonDataHasAUsualClassification(string id, string classification) => Assert.Equal(classification, Shipped.Find(id)!.Classification!.Name);

    [Theory]
    [InlineData("user.health_and_medical.genetic")]
    [InlineData("user.childrens")]
    [InlineData("user.biometric.voice")]
    [InlineData("user.location.precise")]
    [InlineData("user.authorization.password")]
    public void WhatRulesKeepOutOfAdvertisingIsSensitive(string path)
    {
        Assert.True(Shipped.Contains(path));
        Assert.Equal(Sensitive, Shipped.ClassificationOf(path));
    }

    [Theory]
    [InlineData("e-mail", "email")]
    [InlineData("Mail address", "email")]
    [InlineData("user.contact.email", "email")]
    [InlineData("Purchases", "order-history")]
    [InlineData("telepathy", null)]
    public void AWordMeansDataInWhateverSpelling(string word, string? id) => Assert.Equal(id, Shipped.Meant(word)?.Id);

    [Fact]
    public void ACompanyAddsPlacesAndWhatIsBelowThemIsTheirs()
    {
        DataTaxonomy taxonomy = Shipped.With([("user.club.card", Sensitive), ("acme", null)]);

        Assert.True(taxonomy.Contains("user.club.card.number"));
        Assert.True(taxonomy.Contains("user.club"));
        Assert.False(taxonomy.Contains("user.clubs"));
        Assert.False(Shipped.Contains("user.club.card"));
        Assert.Equal(Sensitive, taxonomy.ClassificationOf("user.club.card.number"));
        Assert.Equal(Personal, taxonomy.ClassificationOf("user.club"));
        Assert.Null(taxonomy.ClassificationOf("acme.thing"));
        Assert.Equal(new KnownData("card", "card", "user.club.card", Sensitive), taxonomy.Find("card"));
        Assert.Equal("email", taxonomy.Meant("e-mail")!.Id);
    }

    [Fact]
    public void ACompanyMayClassifyAShippedPlaceAnew()
    {
        DataTaxonomy taxonomy = Shipped.With([("user.contact", Sensitive)]);

        Assert.Equal(Sensitive, taxonomy.Find("email")!.Classification);
        Assert.Equal(Personal, taxonomy.Find("name")!.Classification);
        Assert.Equal(Personal, Shipped.Find("email")!.Classification);
    }

    [SharedInputFact("data/fides")]
    public void TheNamesThatFidesUsesAreKnown()
    {
        string[] used =
        [
            .. Directory.GetFiles(Repository.SharedPathOf("data", "fides"), "*.yml")
                .SelectMany(file => CategoryOfFides().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct(),
        ];

        Assert.InRange(used.Length, 7, int.MaxValue);
        Assert.Equal([], used.Where(path => !Shipped.Contains(path)));
    }

    [GeneratedRegex(@"\b(user|system)(\.[a-z_]+)+")]
    private static partial Regex CategoryOfFides();
}
