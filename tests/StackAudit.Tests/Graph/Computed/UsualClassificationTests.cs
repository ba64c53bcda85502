using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class UsualClassificationTests
{
    private readonly SomeStack _stack = new();

    [Theory]
    [InlineData("public", false)]
    [InlineData("internal", false)]
    [InlineData("confidential", false)]
    [InlineData("personal", true)]
    [InlineData("sensitive", true)]
    public void TheClassificationDecides(string classification, bool expected)
    {
        Entity data = _stack.Add("data", "email", ("classification", classification));

        Assert.Equal(expected, _stack.Value(data, "is_personal"));
        Assert.Equal("", _stack.Without(data, "is_personal"));
    }

    [Fact]
    public void UnclassifiedDataIsWhatItUsuallyIs()
    {
        Entity data = _stack.Add("data", "email");

        Assert.Equal(true, _stack.Value(data, "is_personal"));
        Assert.Equal("", _stack.Without(data, "is_personal"));
    }

    [Theory]
    [InlineData("user.contact.email")]
    [InlineData("user.contact.email.work")]
    public void ThePlaceInTheTaxonomyTellsToo(string taxonomy)
    {
        Entity data = _stack.Add("data", "address-book", ("taxonomy", taxonomy));

        Assert.Equal(true, _stack.Value(data, "is_personal"));
    }

    [Fact]
    public void TheTaxonomyGoesBeforeTheId()
    {
        _stack.Setting("taxonomy", new (string, object?)[] { ("product.label", "public") });
        Entity data = _stack.Add("data", "email", ("taxonomy", "product.label"));

        Assert.Equal(false, _stack.Value(data, "is_personal"));
    }

    [Theory]
    [InlineData("loyalty-card", null)]
    [InlineData("card", "user.loyalty-card")]
    public void TheCompanyAddsItsOwn(string id, string? taxonomy)
    {
        _stack.Setting("taxonomy", new (string, object?)[] { ("user.loyalty-card", "personal") });
        Entity data = _stack.Add("data", id, ("taxonomy", taxonomy));

        Assert.Equal(true, _stack.Value(data, "is_personal"));
    }

    [Fact]
    public void WhatTheCompanySaysOfAPlaceHoldsForThoseBelowIt()
    {
        _stack.Setting("taxonomy", new (string, object?)[] { ("user.contact", "internal") });

        Entity below = _stack.Add("data", "address-book", ("taxonomy", "user.contact.email"));
        Entity beside = _stack.Add("data", "names", ("taxonomy", "user.name"));

        Assert.Equal(false, _stack.Value(below, "is_personal"));
        Assert.Equal(true, _stack.Value(beside, "is_personal"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("product.colour")]
    public void WhatNobodyKnowsIsNotPersonalAndAFactToAskFor(string? taxonomy)
    {
        Entity data = _stack.Add("data", "colour", ("taxonomy", taxonomy));

        Assert.Equal(false, _stack.Value(data, "is_personal"));
        Assert.Equal("colour.classification", _stack.Without(data, "is_personal"));
    }
}
