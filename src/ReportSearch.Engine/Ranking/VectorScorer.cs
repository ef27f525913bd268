using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Engine.Ranking;

/// <summary>Compares one vector with those of a commit's documents.</summary>
internal sealed class VectorScorer
{
    private readonly CommitView commit;
    private readonly sbyte[] code;
    private readonly float scale;   // 0: there is nothing to compare with

    /// <summary>Encodes the vector.</summary>
    /// <param name="commit">Whose documents.</param>
    /// <param name="vector">Shape [dimension of the schema], or empty for none.</param>
    /// <exception cref="ArgumentException">The shape is another, or a number is not finite.</exception>
    public VectorScorer(CommitView commit, ReadOnlySpan<float> vector)
    {
        var dimension = commit.Manifest.Schema.VectorDimension;
        if (vector.Length != 0 && vector.Length != dimension)
            throw new ArgumentException($"Shapes differ: {vector.Length} and {dimension}. Embed both the same way.");
        foreach (var number in vector)
            if (!float.IsFinite(number))
                throw new ArgumentException("The vector holds a number that is not finite.", nameof(vector));
        this.commit = commit;
        code = new sbyte[dimension];
        scale = VectorCode.Encode(vector, code);
    }

    /// <summary>The documents nearest to the vector. O(documents · dimension).</summary>
    /// <param name="allowed">Of each segment, the documents to look at.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<ScoredDocument> Nearest(DocumentSet[] allowed, int count)
    {
        var dimension = code.Length;
        var top = new TopDocuments(count);
        if (scale == 0) return top.BestFirst();
        for (var i = 0; i < allowed.Length; i++)
        {
            var vectors = commit.Segments[i].Segment.Vectors;
            var codes = vectors.Codes;
            var scales = vectors.Scales;
            var first = commit.FirstDocument(i);
            for (var document = 0; document < scales.Length; document++)
                if (scales[document] != 0 && allowed[i].Contains(document))
                    top.Offer(first + document, Cosine(codes.Slice(document * dimension, dimension), scales[document]));
        }
        return top.BestFirst();
    }

    /// <summary>The cosine with one document's vector; null where either has none.</summary>
    public float? Cosine(int document)
    {
        var (segment, local) = commit.Locate(document);
        var vectors = commit.Segments[segment].Segment.Vectors;
        return scale == 0 || vectors.Scale(local) == 0 ? null : Cosine(vectors.Code(local), vectors.Scale(local));
    }

    private float Cosine(ReadOnlySpan<sbyte> other, float otherScale) =>
        DotProduct.Of(code, other) * (scale * otherScale);
}
