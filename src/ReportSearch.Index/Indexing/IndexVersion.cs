using System.Globalization;
using System.Reflection;
using ReportSearch.Corpus.Places;
using ReportSearch.Embeddings;
using ReportSearch.Embeddings.Remote;
using ReportSearch.Engine;
using ReportSearch.Facts.Indicators;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Indexing;

/// <summary>
/// Names what an index was made with: terms, keywords and vectors of two versions do not match one another.
/// </summary>
internal static class IndexVersion
{
    /// <summary>Raised when the stored forms change, or the rules that make passages, terms or keywords.</summary>
    private const int Rules = 7;

    private const string Own = "dictionary-";

    private static readonly Lazy<string> Words =
        new(() => FingerprintOf(Resources(typeof(Analyzer).Assembly, typeof(Gazetteer).Assembly, typeof(IndicatorCatalog).Assembly)));

    /// <summary>What an index must have been written by to be read by this program.</summary>
    public static string Of(IndexOptions options) => $"{Rest(options.Dictionary)};{Described(options.Embedder)}";

    /// <summary>All of it but the embedder.</summary>
    private static string Rest(WordList dictionary)
    {
        var own = dictionary.Count == 0 ? "" : $";{Own}{dictionary.Fingerprint}";
        return string.Create(CultureInfo.InvariantCulture, $"{Rules};words-{Words.Value}{own}");
    }

    /// <summary>Makes sure that an index of <paramref name="version"/> can be read.</summary>
    /// <exception cref="IndexEmbedderException">Not with this embedder.</exception>
    /// <exception cref="IndexVersionException">Not by this program, or not with this dictionary.</exception>
    public static void Check(string? version, string folder, IndexOptions options)
    {
        var (wanted, rest, embedder) = (Of(options), Rest(options.Dictionary) + ";", options.Embedder);
        if (version == wanted) return;
        var was = version is not null && version.StartsWith(rest, StringComparison.Ordinal) ? version[rest.Length..] : Own;
        if (!was.StartsWith(Own, StringComparison.Ordinal) && (embedder.IsRemote || was.StartsWith(RemoteEmbedder.NamePrefix, StringComparison.Ordinal)))
            throw new IndexEmbedderException(folder, was, Described(embedder));
        throw new IndexVersionException(folder, $"it was written by '{version}', this is '{wanted}'");
    }

    private static string Described(ITextEmbedder embedder) =>
        string.Create(CultureInfo.InvariantCulture, $"{embedder.Name};{embedder.Dimension}");

    /// <summary>Eight hexadecimal digits that change with any byte of <paramref name="resources"/>.</summary>
    internal static string FingerprintOf(IEnumerable<Stream> resources) => Fingerprint.Of(resources.Select(Bytes));

    private static byte[] Bytes(Stream resource)
    {
        using (resource)
        {
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }
    }

    /// <summary>
    /// Everything embedded in the floors that terms and keywords come from: lexicon, characters, places, indicators.
    /// </summary>
    private static IEnumerable<Stream> Resources(params Assembly[] floors) =>
        from floor in floors
        from name in floor.GetManifestResourceNames().Order(StringComparer.Ordinal)
        select floor.GetManifestResourceStream(name)!;
}
