using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class SightingFieldsTests
{
    private readonly SomeStack _stack = new();

    [Theory]
    [InlineData("hot-jar", null)]
    [InlineData("HotJar", null)]
    [InlineData("heat maps", null)]
    [InlineData("hotjar.com", null)]
    [InlineData("Something", "HOTJAR.com")]
    public void ItMatchesTheToolWhoseIdOrNameOrAliasOrDomainItIs(string name, string? domain)
    {
        Entity tool = _stack.Tool("hot-jar", ("name", "Hotjar"), ("aliases", "Heat Maps"), ("domains", "hotjar.com"));
        Entity sighting = Sighting(name, domain);

        Assert.Same(tool, _stack.Value(sighting, "match"));
        Assert.Equal("s", _stack.Ids(tool, "sightings"));
    }

    [Theory]
    [InlineData("Hotjar Labs", null)]
    [InlineData("Hot", null)]
    [InlineData("Hotjar+", null)]
    [InlineData("Ltd", null)]
    [InlineData("???", null)]
    [InlineData(null, "nothotjar.com")]
    [InlineData(null, "hotjar.com.example")]
    [InlineData(null, "com")]
    [InlineData(null, ".com")]
    [InlineData(null, ".")]
    [InlineData(null, "")]
    [InlineData(null, null)]
    public void SomethingSimilarIsNoMatch(string? name, string? domain)
    {
        _stack.Tool("hotjar", ("name", "Hotjar Ltd"), ("aliases", "!!!"), ("domains", "hotjar.com"));

        Assert.Null(_stack.Value(Sighting(name, domain), "match"));
    }

    [Theory]
    [InlineData("Heat Maps", "heatmaps")]
    [InlineData("Heat Maps", "HEAT-MAPS!")]
    [InlineData("Heat Maps", "Heat Maps, Inc.")]
    [InlineData("Heat Maps", "heat maps GmbH")]
    [InlineData("Heat Maps", "Heat Maps GmbH & Co. KG")]
    [InlineData("Heat Maps", "Heat Maps B.V.")]
    [InlineData("Heat Maps", "Heat Maps (Ireland) Limited", false)]
    [InlineData("Heat Maps Ltd", "Heat Maps")]
    [InlineData("Heat Maps Ltd", "Heat Maps Pty Ltd")]
    [InlineData("SAS", "SAS")]
    [InlineData("SAS", "S.A.S. Oy")]
    [InlineData("SE Ranking", "Ranking", false)]
    public void ItMatchesANameHoweverItIsSpeltAndWithoutTheEndingOfACompany(string name, string seen, bool expected = true)
    {
        Entity tool = _stack.Tool("x1", ("name", name));

        Assert.Equal(expected ? tool : null, _stack.Value(Sighting(seen), "match"));
    }

    [Fact]
    public void WhoHasTheNameAsItIsWrittenGoesBefore()
    {
        _stack.Tool("a", ("name", "Forms"));
        Entity exact = _stack.Tool("z", ("name", "Forms Inc"));

        Assert.Same(exact, _stack.Value(Sighting("forms inc"), "match"));
    }

    [Theory]
    [InlineData("app.miro.com")]
    [InlineData("WWW.Miro.com")]
    [InlineData("a.b.miro.com")]
    public void ADomainBelowThatOfAToolIsTheTools(string domain)
    {
        Entity tool = _stack.Tool("boards", ("domains", "miro.com"));

        Assert.Same(tool, _stack.Value(Sighting("Something", domain), "match"));
    }

    [Fact]
    public void OfSeveralDomainsTheLongestHasIt()
    {
        _stack.Tool("a", ("domains", "google.example"));
        Entity ads = _stack.Tool("z", ("domains", "ads.google.example"));

        Assert.Same(ads, _stack.Value(Sighting(null, "www.ads.google.example"), "match"));
    }

    [Fact]
    public void ADomainWithoutADotIsOnlyItself()
    {
        Entity tool = _stack.Tool("wiki", ("domains", "intranet"));
        Entity below = _stack.Add("sighting", "s2", ("name", "Other"), ("domain", "app.intranet"));

        Assert.Same(tool, _stack.Value(Sighting(null, "intranet"), "match"));
        Assert.Null(_stack.Value(below, "match"));
    }

    [Fact]
    public void ANameIsNoDomainAboveWhatWasSeen()
    {
        _stack.Tool("a", ("name", "miro.com"));

        Assert.Null(_stack.Value(Sighting(null, "app.miro.com"), "match"));
    }

    [Theory]
    [InlineData("trial", true)]
    [InlineData("retiring", true)]
    [InlineData("retired", true)]
    [InlineData("proposed", false)]
    [InlineData("rejected", false)]
    public void OnlyToolsThatAreOrWereInUseMatch(string status, bool expected)
    {
        _stack.Tool("hotjar", ("status", status));

        Assert.Equal(expected, _stack.Value(Sighting("Hotjar"), "match") != null);
    }

    [Fact]
    public void TheStoredToolGoesBefore()
    {
        _stack.Tool("hotjar");
        Entity other = _stack.Tool("other", ("status", "rejected"));
        Entity sighting = _stack.Add("sighting", "s", ("name", "Hotjar"), ("tool", other));

        Assert.Same(other, _stack.Value(sighting, "match"));
    }

    [Fact]
    public void ALiveToolGoesBeforeARetiredOne()
    {
        _stack.Tool("surveys", ("status", "retired"));
        Entity live = _stack.Tool("typeform", ("aliases", "surveys"));

        Assert.Same(live, _stack.Value(Sighting("surveys"), "match"));
    }

    [Fact]
    public void AnIdGoesBeforeANameAndANameBeforeAnAlias()
    {
        _stack.Tool("a", ("aliases", new[] { "forms", "polls" }));
        Entity named = _stack.Tool("b", ("name", "Forms"));
        Entity called = _stack.Tool("polls");
        Entity forms = Sighting("forms");
        Entity polls = _stack.Add("sighting", "s2", ("name", "polls"));

        Assert.Same(named, _stack.Value(forms, "match"));
        Assert.Same(called, _stack.Value(polls, "match"));
    }

    [Fact]
    public void OfEqualClaimsTheFirstIdHasIt()
    {
        _stack.Tool("z", ("aliases", "forms"));
        Entity first = _stack.Tool("a", ("aliases", "forms"));

        Assert.Same(first, _stack.Value(Sighting("forms"), "match"));
    }

    [Fact]
    public void TheNameGoesBeforeTheDomain()
    {
        _stack.Tool("a", ("domains", "forms.example"));
        Entity named = _stack.Tool("z", ("name", "Forms"));

        Assert.Same(named, _stack.Value(Sighting("Forms", "forms.example"), "match"));
    }

    private Entity Sighting(string? name, string? domain = null) => _stack.Add("sighting", "s", ("name", name), ("domain", domain));
}
