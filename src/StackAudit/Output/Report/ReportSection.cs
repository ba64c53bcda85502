using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A part of a report: one class, one template of the same name, one line in <see cref="ReportSections"/>.</summary>
/// <param name="name">As views and settings name it, and the anchor on the page.</param>
/// <param name="title">Its heading.</param>
internal abstract class ReportSection(string name, string title)
{
    public string Name => name;

    /// <summary>The name of the style sheet that only it needs, where there is one.</summary>
    public virtual string Style => name;

    /// <summary>The heading, in the words of the view's readers.</summary>
    public virtual string TitleFor(ReportView view) => title;

    /// <summary>What the section is about as a whole: where this is left out, the section is.</summary>
    public virtual Omissions About => Omissions.None;

    /// <summary>The kinds of which the section has a block each, to which names on the page are linked.</summary>
    public virtual IReadOnlyList<string> Blocks => [];

    /// <summary>What its template shows; null where there is nothing to show.</summary>
    public abstract ViewObject? Of(ReportContext context);
}
