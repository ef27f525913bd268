namespace ReportSearch.Corpus.Places;

/// <summary>An administrative division of China.</summary>
/// <param name="Code">The statistical code: 2 digits a province, 4 a prefecture, 6 a county; "0" for the
/// country.</param>
/// <param name="Name">The full name, 商丘市.</param>
/// <param name="ShortName">What people say, 商丘.</param>
/// <param name="Level">Country, province, prefecture or county.</param>
/// <param name="Parent">The division above it; null for the country.</param>
public sealed record Place(string Code, string Name, string ShortName, PlaceLevel Level, Place? Parent)
{
    /// <summary>Whether this is <paramref name="other"/> or lies inside it.</summary>
    public bool IsWithin(Place other)
    {
        for (var place = this; place is not null; place = place.Parent)
            if (place.Code == other.Code) return true;
        return false;
    }

    /// <summary>
    /// Whether its reports are among those of <paramref name="wanted"/>: they are of it or of a division inside it; those of
    /// the country are its own alone.
    /// </summary>
    public bool IsAmong(Place wanted) => wanted.Parent is null ? Code == wanted.Code : IsWithin(wanted);
}

/// <summary>The rank of a <see cref="Place"/>.</summary>
public enum PlaceLevel
{
    /// <summary>全国.</summary>
    Country,

    /// <summary>Province, autonomous region, municipality or special administrative region.</summary>
    Province,

    /// <summary>Prefecture-level city, prefecture, autonomous prefecture or league.</summary>
    Prefecture,

    /// <summary>County, county-level city, district or banner.</summary>
    County,
}
