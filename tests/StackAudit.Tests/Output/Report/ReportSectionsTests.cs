using StackAudit.Configuration;
using StackAudit.Output;
using StackAudit.Schema;
using Xunit;

namespace StackAudit.Tests.Output.Report;

public sealed class ReportSectionsTests
{
    [Fact]
    public void EverySectionThatAViewNamesIsThere() =>
        Assert.Equal([], ReportViews.All.SelectMany(view => view.Sections).Distinct().Where(name => ReportSections.Find(name) is null));

    [Fact]
    public void EverySectionIsInAView() =>
        Assert.Empty(ReportSections.All.Select(section => section.Name).Except(ReportViews.All.SelectMany(view => view.Sections)));

    [Fact]
    public void TheSettingsKnowEachThatCanBeChosen()
    {
        var report = (RecordType)SettingsSchema.Type["report"].Type;
        var known = (EnumType)((ListType)report["sections"].Type).Element;

        Assert.Equal(ReportViews.All.Where(view => !view.IsSheet).SelectMany(view => view.Sections).Distinct().Order(StringComparer.Ordinal), known.Members.Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EachHasATemplateOfItsName() => Assert.All(ReportSections.All, section => Assert.NotNull(ReportTemplates.Find($"{section.Name}.html")));
}
