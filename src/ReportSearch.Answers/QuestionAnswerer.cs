using ReportSearch.Answers.Questions;
using ReportSearch.Index;

namespace ReportSearch.Answers;

/// <summary>Question in, cited and checked answer out, over one commit of the index. Safe for many threads at once.</summary>
/// <param name="index">The reports.</param>
public sealed class QuestionAnswerer(ReportIndex index)
{
    /// <summary>Answers <paramref name="question"/> from the reports alone.</summary>
    /// <exception cref="QuestionException">It is empty or longer than 1000 characters.</exception>
    public Answer Ask(string question) { _ = index; throw new QuestionException(question); }
}
