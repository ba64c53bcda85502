using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Cards;

/// <summary>A place where one thing names another.</summary>
/// <param name="By">The entity in which it stands.</param>
/// <param name="Field">Dotted from that entity.</param>
public sealed record CardReference(Entity By, string Field, Location Location);
