namespace ReportSearch.Engine;

/// <summary>A document found.</summary>
/// <param name="Document">Which.</param>
/// <param name="Score">The fused score, greater is better; ties by document number.</param>
/// <param name="KeywordScore">Σ weight · BM25; 0 where no term is met.</param>
/// <param name="VectorScore">Cosine with the query's vector; 0 where either has none.</param>
/// <param name="KeywordRank">Rank in the keyword list, from 1; 0 where it is not in it.</param>
/// <param name="VectorRank">Rank in the vector list, from 1; 0 where it is not in it.</param>
public readonly record struct EngineHit(
    DocumentNumber Document, double Score, double KeywordScore, double VectorScore, int KeywordRank, int VectorRank);
