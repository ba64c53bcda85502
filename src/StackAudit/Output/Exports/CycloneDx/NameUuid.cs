using System.Security.Cryptography;
using System.Text;

namespace StackAudit.Output;

/// <summary>UUIDs that are the same for the same name: version 5 of RFC 9562.</summary>
internal static class NameUuid
{
    // The namespace of addresses.
    private static readonly byte[] Namespace = Convert.FromHexString("6ba7b8119dad11d180b400c04fd430c8");

    public static Guid Of(string name)
    {
        // It names, and keeps nothing safe; the version asks for this hash.
#pragma warning disable CA5350
        byte[] bytes = SHA1.HashData([.. Namespace, .. Encoding.UTF8.GetBytes(name)])[..16];
#pragma warning restore CA5350
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
