namespace ReportSearch.Answers.Questions;

/// <summary>What sort of answer a question wants.</summary>
public enum QuestionKind
{
    /// <summary>One figure, or several of one thing.</summary>
    Value,

    /// <summary>The same figure of several places or years.</summary>
    Comparison,

    /// <summary>A figure year by year.</summary>
    Trend,

    /// <summary>Which place or year has the most or the least.</summary>
    Ranking,

    /// <summary>The members of an enumeration.</summary>
    List,

    /// <summary>What is said of a matter, in a few sentences.</summary>
    Description,

    /// <summary>A name.</summary>
    Entity,

    /// <summary>A promise and what came of it.</summary>
    Commitment,

    /// <summary>Whether something is so.</summary>
    YesNo,
}
