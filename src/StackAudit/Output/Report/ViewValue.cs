using Scriban.Runtime;

namespace StackAudit.Output;

/// <summary>What a template can be given. Text is encoded here and nowhere else; numbers come as <see cref="Markup"/>, since each carries its fact.</summary>
public readonly struct ViewValue
{
    private ViewValue(object? value) => Value = value;

    internal object? Value { get; }

    public static implicit operator ViewValue(string? text) => new(text is null ? null : Markup.Encode(text).Html);

    public static implicit operator ViewValue(Markup markup) => new(markup.IsEmpty ? null : markup.Html);

    public static implicit operator ViewValue(bool value) => new(value);

    public static implicit operator ViewValue(ViewObject? view) => new(view?.Script);

    public static implicit operator ViewValue(ViewObject[] views) => new(new ScriptArray(views.Select(view => view.Script)));

    public static implicit operator ViewValue(List<ViewObject> views) => new(new ScriptArray(views.Select(view => view.Script)));

    public static implicit operator ViewValue(Markup[] markups) => new(new ScriptArray(markups.Select(markup => markup.Html)));
}
