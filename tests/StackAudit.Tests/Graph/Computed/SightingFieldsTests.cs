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
    [InlineData("Hotjar Inc", "app.hotjar.com")]
    [InlineData(null, null)]
    public void SomethingSimilarIsNoMatch(string? name, string? domain)
    {
        _stack.Tool("hotjar", ("domains", "hotjar.com"));

        Assert.Null(_stack.Value(Sighting(name, domain), "match"));
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
