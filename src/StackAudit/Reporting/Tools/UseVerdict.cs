namespace StackAudit.Reporting;

/// <summary>What somebody who wants to put data into a tool is told.</summary>
public enum UseVerdict
{
    /// <summary>There is an approval, and it reaches as far as <see cref="PermittedUse.Allowed"/>.</summary>
    Allowed,

    /// <summary>Nothing that is written down allows it, and nothing forbids it.</summary>
    AskFirst,

    /// <summary>Somebody who decides about it said no.</summary>
    Refused,

    /// <summary>The tool is not there to be used: proposed, turned down, or switched off.</summary>
    NotInUse,
}
