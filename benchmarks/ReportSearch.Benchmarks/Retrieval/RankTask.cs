namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>Questions whose passages are known, and a way to search for them.</summary>
/// <param name="Name">What the task is called in tables.</param>
/// <param name="Questions">The questions, in a fixed order.</param>
/// <param name="Rank">
/// The rank, 1 to 10, of the first right hit for a question; null where none of ten is right. Safe for many threads.
/// </param>
internal sealed record RankTask(string Name, IReadOnlyList<TaskQuestion> Questions, Func<TaskQuestion, SearchSetup, int?> Rank)
{
    /// <summary>Whether its passages are bare: text alone, without report, headings and indicators.</summary>
    public bool IsBare { get; init; }

    /// <summary>The ranks of all questions, in order.</summary>
    public int?[] Ranks(SearchSetup setup)
    {
        var ranks = new int?[Questions.Count];
        Parallel.For(0, ranks.Length, i => ranks[i] = Rank(Questions[i], setup));
        return ranks;
    }
}

/// <summary>A question of a task.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Sources">
/// What it was written from (reports, a paragraph): questions that share one are never apart when weights are tuned.
/// </param>
/// <param name="Row">What the task knows it by.</param>
internal sealed record TaskQuestion(string Text, IReadOnlyList<string> Sources, object Row);
