namespace ReportSearch.Facts.Indicators;

/// <summary>
/// Reads the catalogue's text: a line an indicator, name | category | unit | aliases; # begins a remark.
/// </summary>
internal static class IndicatorFile
{
    /// <summary>The catalogue that ships inside this assembly.</summary>
    public static IEnumerable<Indicator> ReadShipped()
    {
        using var stream = typeof(IndicatorFile).Assembly.GetManifestResourceStream("indicators.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The indicators of <paramref name="text"/>, in its order.</summary>
    /// <exception cref="FormatException">A line has other than four fields.</exception>
    public static IReadOnlyList<Indicator> Parse(string text) =>
        [.. text.Split('\n').Select(line => line.Trim())
            .Where(line => line is not ("" or ['#', ..])).Select(ParseLine)];

    private static Indicator ParseLine(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length != 4)
            throw new FormatException(
                $"The indicator line '{line}' has {fields.Length} fields: write name | category | unit | aliases.");
        var aliases = fields[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new Indicator(fields[0], fields[1], fields[2], aliases);
    }
}
