namespace ReportSearch.Answers.Packs;

/// <summary>A file is no evidence pack, or not as it was saved.</summary>
/// <param name="finding">What is wrong with it.</param>
/// <param name="advice">What to do.</param>
public sealed class PackException(string finding, string advice) : Exception($"The pack is not whole: {finding}. {advice}")
{
    /// <summary>What is wrong with it.</summary>
    public string Finding => finding;

    /// <summary>What to do.</summary>
    public string Advice => advice;
}
