namespace ReportSearch.Engine.Segments;

/// <summary>What a section of a segment holds; the numbers are part of the format (FORMAT.md).</summary>
internal enum SectionKind : byte
{
    /// <summary>The postings lists of a field, one after the other in term order.</summary>
    Postings = 1,

    /// <summary>A fixed-size row a term of a field, and one more that ends the last.</summary>
    TermRows = 2,

    /// <summary>The terms of a field, one after the other in ordinal order, UTF-16.</summary>
    TermText = 3,

    /// <summary>The count of terms a document in a text field.</summary>
    FieldLengths = 4,

    /// <summary>The numbers of the vectors, a signed byte each.</summary>
    VectorCodes = 5,

    /// <summary>What the numbers of a document's vector are to be multiplied with.</summary>
    VectorScales = 6,

    /// <summary>The stored bytes of the documents, one after the other.</summary>
    StoredBytes = 7,

    /// <summary>Where the stored bytes of a document start, and one more that ends the last.</summary>
    StoredOffsets = 8,

    /// <summary>The code of the texts.</summary>
    TextTable = 9,

    /// <summary>The texts of the documents, coded, one after the other.</summary>
    TextCodes = 10,

    /// <summary>Where the coded text of a document starts, and one more that ends the last.</summary>
    TextOffsets = 11,

    /// <summary>A hash table of the terms of a field: the number of a row and 1, or 0.</summary>
    TermSlots = 12,

    /// <summary>The signs of the numbers of the vectors, a bit each.</summary>
    VectorSigns = 13,
}

/// <summary>Names a section within its segment.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Field">Of which field, 0 where it is of none; the keywords are the field after the last text
/// field.</param>
internal readonly record struct SectionId(SectionKind Kind, byte Field = 0);
