using System.Globalization;

namespace ReportSearch.Engine.Segments;

/// <summary>How a commit names a segment, and tells it from any other file of that name.</summary>
/// <param name="Number">Counts the segments ever written to the folder, from 1.</param>
/// <param name="Length">Bytes of the file.</param>
/// <param name="Checksum">Of its table of contents.</param>
internal readonly record struct SegmentName(long Number, long Length, uint Checksum)
{
    /// <summary>The ending of segment files.</summary>
    public const string Extension = ".segment";

    /// <summary>The file in its folder.</summary>
    public string PathIn(string folder) => PathOf(folder, Number);

    /// <summary>The file of a number.</summary>
    public static string PathOf(string folder, long number) =>
        Path.Combine(folder, number.ToString("D6", CultureInfo.InvariantCulture) + Extension);
}
