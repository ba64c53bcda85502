namespace StackAudit.Reporting;

/// <summary>Where the secret of a connection lies, seen from an incident. The worst comes first.</summary>
public enum KeyPlace
{
    /// <summary>In what the incident is about: whoever is in there has it.</summary>
    Here,

    /// <summary>Nobody wrote it down, so that it may be here.</summary>
    Unknown,

    /// <summary>Somewhere else; it opens what the incident is about.</summary>
    Elsewhere,
}
