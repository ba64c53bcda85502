using System.Text;

namespace StackAudit.Importing;

/// <summary>Ids made of names: small letters and digits, joined by hyphens.</summary>
internal static class Slug
{
    /// <summary>The id; empty for a name without a letter or digit.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || (c is '_' or '.' && slug.Length > 0 && slug[^1] != '-'))
            {
                slug.Append(c);
            }
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-', '.', '_');
    }

    /// <summary>The first of <c>crm</c>, <c>crm-2</c>, <c>crm-3</c> … that is not taken yet.</summary>
    public static string Free(string slug, ISet<string> taken)
    {
        string free = slug;
        for (int next = 2; !taken.Add(free); next++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{next}");
        }

        return free;
    }
}
