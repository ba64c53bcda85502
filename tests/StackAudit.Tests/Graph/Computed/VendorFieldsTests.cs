using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class VendorFieldsTests
{
    private readonly SomeStack _stack = new();

    [Fact]
    public void ToolsAndContractsNameTheVendor()
    {
        Entity acme = _stack.Add("vendor", "acme");
        _stack.Tool("b", ("vendor", acme));
        _stack.Tool("a", ("vendor", acme));
        _stack.Tool("c");
        _stack.Add("contract", "c1", ("vendor", acme));

        Assert.Equal("a b", _stack.Ids(acme, "tools"));
        Assert.Equal("c1", _stack.Ids(acme, "contracts"));
    }

    [Fact]
    public void TheRootIsTheTopParent()
    {
        Entity top = _stack.Add("vendor", "z");
        Entity middle = _stack.Add("vendor", "a", ("parent", top));
        Entity vendor = _stack.Add("vendor", "m", ("parent", middle));

        Assert.Same(top, _stack.Value(vendor, "root"));
    }

    [Fact]
    public void AVendorWithoutAParentIsItsOwnRoot()
    {
        Entity vendor = _stack.Add("vendor", "acme");

        Assert.Same(vendor, _stack.Value(vendor, "root"));
    }

    [Fact]
    public void ParentsOfEachOtherHaveTheFirstAsRoot()
    {
        Entity c = _stack.Add("vendor", "c");
        Entity b = _stack.Add("vendor", "b", ("parent", c));
        Entity a = _stack.Add("vendor", "a", ("parent", b));
        WrittenValues.Set(c, "parent", b);

        Assert.All([a, b, c], vendor => Assert.Same(b, _stack.Value(vendor, "root")));
    }

    [Fact]
    public void AVendorThatIsItsOwnParentIsItsRoot()
    {
        Entity vendor = _stack.Add("vendor", "acme");
        WrittenValues.Set(vendor, "parent", vendor);

        Assert.Same(vendor, _stack.Value(vendor, "root"));
    }

    [Fact]
    public void SubprocessorsAreFollowedToAnyDepth()
    {
        Entity deep = _stack.Add("vendor", "a-deep");
        Entity cloud = _stack.Add("vendor", "cloud", ("subprocessors", Subprocessors(deep)));
        Entity mail = _stack.Add("vendor", "mail", ("subprocessors", Subprocessors(cloud)));
        Entity vendor = _stack.Add("vendor", "vendor", ("subprocessors", Subprocessors(mail, cloud)));

        Assert.Equal("a-deep cloud mail", _stack.Ids(vendor, "all_subprocessors"));
    }

    [Fact]
    public void SubprocessorsOfEachOtherDoNotHang()
    {
        Entity one = _stack.Add("vendor", "one");
        Entity two = _stack.Add("vendor", "two", ("subprocessors", Subprocessors(one)));
        WrittenValues.Set(one, "subprocessors", Subprocessors(two, one));

        Assert.Equal("two", _stack.Ids(one, "all_subprocessors"));
        Assert.Equal("one", _stack.Ids(two, "all_subprocessors"));
    }

    private static object[] Subprocessors(params Entity[] vendors) => [.. vendors.Select(vendor => new (string, object?)[] { ("vendor", vendor) })];
}
