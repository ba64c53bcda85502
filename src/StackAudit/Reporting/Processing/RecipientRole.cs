namespace StackAudit.Reporting;

/// <summary>What somebody outside has to do with our data.</summary>
public enum RecipientRole
{
    /// <summary>Runs the system for us.</summary>
    Processor,

    /// <summary>Works for a processor.</summary>
    SubProcessor,

    /// <summary>Is sent the data by the system.</summary>
    Recipient,
}
