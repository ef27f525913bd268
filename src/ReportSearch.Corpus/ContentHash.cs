using System.Security.Cryptography;

namespace ReportSearch.Corpus;

/// <summary>Tells whether a file's bytes changed.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 of <paramref name="bytes"/> in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
