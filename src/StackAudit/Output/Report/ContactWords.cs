using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Somebody to write to: a person, or a team with who leads it.</summary>
internal sealed class ContactWords(ReportContext context)
{
    public Markup Of(Entity who) =>
        who.Kind.Name == TeamKind.Kind.Name && context.Values.Entity(who, "lead") is { } lead
            ? context.Text.Name(who) + Markup.Encode(" (") + context.Text.Name(lead) + Markup.Encode(")")
            : context.Text.Name(who);
}
