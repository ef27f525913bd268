using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers;

/// <summary>What becomes known while a question is answered, in the order of its cases here.</summary>
public abstract record AnswerStep
{
    private AnswerStep()
    {
    }

    /// <summary>The question was read.</summary>
    /// <param name="Question">As understood.</param>
    public sealed record Understood(Question Question) : AnswerStep;

    /// <summary>The passages that the answer rests on were found.</summary>
    /// <param name="Citations">The marker [1] is the first of them.</param>
    public sealed record Found(IReadOnlyList<Citation> Citations) : AnswerStep;

    /// <summary>A piece of the answer, checked; the pieces together are its text.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Said(string Text) : AnswerStep;

    /// <summary>The whole answer, checked; always the last step.</summary>
    /// <param name="Answer">The answer.</param>
    public sealed record Finished(Answer Answer) : AnswerStep;
}
