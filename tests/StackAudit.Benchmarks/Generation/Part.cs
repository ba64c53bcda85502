namespace StackAudit.Benchmarks.Generation;

/// <summary>What a tool does in the network of its brand.</summary>
internal enum Part
{
    /// <summary>A system of record; all other hubs deliver to it.</summary>
    Core,

    /// <summary>Collects from many sources and serves many destinations.</summary>
    Hub,

    Source,
    Destination,

    /// <summary>Lets through only what visitors agreed to.</summary>
    Gate,

    /// <summary>Sends requests to be forgotten to cores and hubs.</summary>
    Desk,

    Advertising,

    /// <summary>Has all its flows with one other tool.</summary>
    Satellite,
}
