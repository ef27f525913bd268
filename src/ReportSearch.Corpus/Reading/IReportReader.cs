namespace ReportSearch.Corpus.Reading;

/// <summary>Reads one file format.</summary>
internal interface IReportReader
{
    /// <summary>Reads a whole file.</summary>
    /// <exception cref="UnreadableException">The bytes are not of this format.</exception>
    ReportText Read(byte[] bytes);
}
