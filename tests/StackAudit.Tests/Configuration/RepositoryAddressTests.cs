using StackAudit.Configuration;
using Xunit;

namespace StackAudit.Tests.Configuration;

public sealed class RepositoryAddressTests
{
    [Theory]
    [InlineData("https://git.example/shop/blob/main/", "https://git.example/shop/blob/main", false)]
    [InlineData("http://git.example:8080/shop", "http://git.example:8080/shop", false)]
    [InlineData("https://git.example/x?token=s3cret", "https://git.example/x", true)]
    [InlineData("https://dana:s3cret@git.example/x", "https://git.example/x", true)]
    [InlineData("https://git.example/x#s3cret", "https://git.example/x", true)]
    [InlineData("not a url", null, false)]
    [InlineData("javascript:alert(1)", null, false)]
    [InlineData("mailto:dana@shop.example", null, false)]
    [InlineData(null, null, false)]
    public void ALinkHoldsNoSecretAndNoScript(string? written, string? address, bool hasMore)
    {
        Assert.Equal(address, RepositoryAddress.Of(written));
        Assert.Equal(hasMore, written is not null && RepositoryAddress.HasMore(written));
    }
}
