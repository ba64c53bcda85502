namespace StackAudit.Loading;

/// <summary>The text of a file without its byte-order mark; with the place of the first part that is no text, if there is one.</summary>
internal sealed record DecodedText(string Text, string Encoding, int? InvalidAt = null, string Found = "");
