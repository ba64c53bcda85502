namespace StackAudit.Benchmarks.Generation;

/// <summary>A tool before it is written down.</summary>
internal sealed record PlannedTool
{
    public required int Position { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Vendor { get; init; }
    public required string Category { get; init; }
    public required string Description { get; init; }
    public required Part Part { get; init; }
    public required Flaw Flaw { get; init; }
    public required string Status { get; init; }
    public required bool IsImportant { get; init; }
    public required int Users { get; init; }

    /// <summary>Whether the next tool does the same job.</summary>
    public required bool HasTwin { get; init; }

    public required PlannedOwners Owners { get; init; }
    public required IReadOnlyList<string> Roles { get; init; }
    public required IReadOnlyList<string> Capabilities { get; init; }

    /// <summary>The kinds of the brand's data that it collects.</summary>
    public IReadOnlyList<string> Collects { get; init; } = [];

    /// <summary>The kinds of the brand's data that a destination works with.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    public bool IsLive => Status is "active" or "trial" or "retiring";

    public bool IsHub => Part is Part.Core or Part.Hub;

    public bool IsCritical => Part == Part.Core || Position == Places.Connector;

    public bool IsMailer => Roles.Contains("esp");

    /// <summary>Nothing goes on from there.</summary>
    public bool IsEnd => Part == Part.Destination && !IsMailer && Position % 4 == 1;

    public bool HasSignOn => Flaw is not (Flaw.NoSignOn or Flaw.NoSecondFactor or Flaw.PlanLacks) && (IsImportant || Users >= 50 || Flaw == Flaw.NeverSeen);

    /// <summary>When one that is on its way out is switched off.</summary>
    public DateOnly LastDay => Flaw switch
    {
        Flaw.GoingAway => new DateOnly(2026, 8, 10),
        Flaw.OutlivesPlan => new DateOnly(2026, 10, 31),
        _ => new DateOnly(2026, 9, 15),
    };

    /// <summary>Whether its contract began in the last months.</summary>
    public bool IsNew => Flaw == Flaw.BoughtFirst || (HasContract && Position % 50 == 27);

    public bool HasContract => IsLive && (Position % 5 == 2 || Status == "retiring" || HasTwin || IsAboutContract);

    private bool IsAboutContract => Flaw is Flaw.SameJob or Flaw.DearForNothing or Flaw.OutlivesPlan or Flaw.BoughtFirst or Flaw.Lapsed;
}
