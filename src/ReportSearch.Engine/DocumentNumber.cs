namespace ReportSearch.Engine;

/// <summary>
/// Names a document within one commit: 0 to the count of documents, deleted ones counted. Another commit may number
/// anew.
/// </summary>
/// <param name="Value">From 0.</param>
public readonly record struct DocumentNumber(int Value);
