using Xunit;

namespace StackAudit.Tests.Importing;

public class CategoryImportTests
{
    [Theory]
    [InlineData("Newsletter", "email-marketing")]
    [InlineData("CRM System", "crm")]
    [InlineData("crm", "crm")]
    [InlineData("Voice commerce", "voice-commerce")]
    public void ACategoryThatMeansAShippedOneIsThatOne(string written, string category)
    {
        using ImportRun run = ImportRun.OfCsv($"Name,Category\nKlaviyo,{written}\n");
        Assert.Equal(category, run.ValueOf("tool", "klaviyo", "category"));
    }

    [Fact]
    public void WhatAMappingSaysOfACategoryGoesBeforeWhatItUsuallyMeans()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Category\nKlaviyo,Newsletter\n", "fields: { name: Name, category: { column: Category, values: { newsletter: crm } }, status: { value: active } }");
        Assert.Equal("crm", run.ValueOf("tool", "klaviyo", "category"));
    }
}
