using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What is done with personal data for one purpose in one system, in the points of Article 30 (1) of the GDPR.</summary>
public sealed record ProcessingActivity
{
    /// <summary>Null where neither the system nor what flows to it or on from it says one.</summary>
    public required string? Purpose { get; init; }

    public required Entity Tool { get; init; }

    /// <summary>The categories of personal data, in the order of their ids; never empty.</summary>
    public required IReadOnlyList<Entity> Data { get; init; }

    /// <summary>The categories of people.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>The legal bases, in the words of the model.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>Those of data that Article 9 protects.</summary>
    public required IReadOnlyList<string> SpecialBases { get; init; }

    public required IReadOnlyList<DataRecipient> Recipients { get; init; }

    public required IReadOnlyList<Transfer> Transfers { get; init; }

    /// <summary>How long each of the data is kept that says so.</summary>
    public required IReadOnlyList<(Entity Data, Duration Time)> Retention { get; init; }

    /// <summary>How long personal data is kept in this system; null where nobody wrote it.</summary>
    public required Duration? RetentionHere { get; init; }

    /// <summary>Technical and organisational measures, in words.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The agreement with who runs the system: the day it was signed; null where nobody wrote it.</summary>
    public required DateOnly? AgreedOn { get; init; }

    /// <summary>Who answers for the system.</summary>
    public required Entity? Owner { get; init; }

    /// <summary>Whether somebody wrote who runs the system.</summary>
    public required bool IsProcessorKnown { get; init; }

    /// <summary>What is not written and may be a third country, in words.</summary>
    public required IReadOnlyList<string> UnknownPlaces { get; init; }

    /// <summary>What the register ought to say and the stack does not, in words.</summary>
    public required IReadOnlyList<string> NotWritten { get; init; }

    /// <summary>Whether some of the data is of the kinds that Article 9 protects.</summary>
    public required bool IsSpecial { get; init; }

    /// <summary>Who runs the system for us; null where it is our own, or where nobody wrote who does.</summary>
    public Entity? Processor => Recipients.FirstOrDefault(recipient => recipient.Role == RecipientRole.Processor)?.Who;
}
