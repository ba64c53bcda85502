namespace StackAudit.Schema;

/// <summary>What somebody uses, and where it is.</summary>
internal static class DeviceData
{
    public static IReadOnlyList<DataPlace> Places { get; } =
    [
        new("user.device", "Device and browser", "device", "devices", "browser", "user-agent", "device-data"),
        new("user.device.cookie", "Cookies", "cookie", "cookies"),
        new("user.device.cookie_id", "Cookie identifier", "cookie-id", "cookie-identifier", "client-id", "visitor-id", "browser-id"),
        new("user.device.device_id", "Device identifier", "device-id", "advertising-id", "idfa", "gaid", "mobile-ad-id", "push-token"),
        new("user.device.ip_address", "IP address", "ip-address", "ip", "ip-addresses"),
        new("user.device.fingerprint", "Fingerprint of a browser", "browser-fingerprint", "device-fingerprint"),
        new("user.telemetry", "Measurements of a device in use", "telemetry", "usage-data", "diagnostics", "crash-reports"),
        new("user.sensor", "Readings of sensors", "sensor-data", "sensors", "wearable-data"),
        new("user.location", "Location", "location", "geolocation", "whereabouts"),
        new("user.location.imprecise", "Approximate location", "approximate-location", "rough-location", "ip-location", "store-visited"),
        new DataPlace(
            "user.location.precise", "Precise location", "precise-location",
            "gps", "gps-position", "exact-location", "coordinates").Usually("sensitive"),
    ];
}
