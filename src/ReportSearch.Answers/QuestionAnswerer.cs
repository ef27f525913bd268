using ReportSearch.Answers.Checking;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Answers.Writing;
using ReportSearch.Index;

namespace ReportSearch.Answers;

/// <summary>Question in, cited and checked answer out, over one commit of the index. Safe for many threads at once.</summary>
/// <param name="index">The reports.</param>
public sealed class QuestionAnswerer(ReportIndex index)
{
    private readonly QuestionReader reader = new(index.Reports);
    private readonly EvidenceFinder finder = new(index);

    /// <summary>Answers <paramref name="question"/> from the reports alone.</summary>
    /// <exception cref="QuestionException">It is empty or longer than 1000 characters.</exception>
    public Answer Ask(string question)
    {
        var read = reader.Read(question);
        var scope = new AnswerScope(read, index, finder);
        var answer = read.Kind switch
        {
            QuestionKind.Comparison or QuestionKind.Trend when scope.Aspects.Count > 1 => ComparisonWriter.Write(scope),
            QuestionKind.Ranking => RankingWriter.Write(scope),
            QuestionKind.Commitment => CommitmentWriter.Write(scope),
            QuestionKind.List => ListWriter.Write(scope),
            QuestionKind.Description => DescriptionWriter.Write(scope),
            _ when scope.Aspects.Count > 1 => ComparisonWriter.Write(scope),
            _ => ValueWriter.Write(scope),
        };
        return CitationChecker.Check(answer);
    }
}
