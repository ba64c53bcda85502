namespace StackAudit.Benchmarks.Generation;

/// <summary>The positions of tools that every brand has.</summary>
internal static class Places
{
    public const int Crm = 0;
    public const int Gate = 3;
    public const int Ledger = 10;

    /// <summary>Asks people what they think; both couriers bring the answers to the warehouse.</summary>
    public const int Asking = 12;
    public const int FirstCourier = 22;
    public const int SecondCourier = 24;

    public const int Warehouse = 20;

    /// <summary>Takes requests to be forgotten, and passes them on.</summary>
    public const int Desk = 23;

    /// <summary>In the first brand, where everybody signs in.</summary>
    public const int Door = 25;

    public const int Connector = 40;

    /// <summary>A hub that collects nothing itself; two sources, further on, and a satellite right after it hang on it.</summary>
    public static bool IsRelay(int position) => position % 40 == 30;

    public static bool IsBeforeRelay(int position) => position % 40 is 34 or 38;
}
