using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Answers.Checking;
using ReportSearch.Answers.Confidence;
using ReportSearch.Answers.Conversations;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Answers.Spelling;
using ReportSearch.Answers.Writing;
using ReportSearch.Index;

namespace ReportSearch.Answers;

/// <summary>
/// Question in, cited and checked answer out, over one commit of the index. Safe for many threads at once.
/// </summary>
/// <param name="index">The reports.</param>
public sealed partial class QuestionAnswerer(ReportIndex index)
{
    private const int MostPlacesDescribed = 4;
    private const int FewestOfTrend = 3;

    private readonly QuestionReader reader = new(index.Groups, index.Analyzer);
    private readonly EvidenceFinder finder = new(index);
    private readonly SpellChecker spelling = new(index);
    private readonly CommitmentWriter commitments = new(index);

    /// <summary>Answers <paramref name="question"/> from the reports alone.</summary>
    /// <exception cref="QuestionException">It is empty, longer than 1000 characters, or of too many places and
    /// years.</exception>
    public Answer Ask(string question) => Ask(new AskRequest(question), CancellationToken.None);

    /// <summary>Answers <paramref name="request"/> from the reports alone.</summary>
    /// <exception cref="QuestionException">As for a question by itself.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Answer Ask(AskRequest request, CancellationToken cancel) =>
        Steps(request, cancel).OfType<AnswerStep.Finished>().Single().Answer;

    /// <summary>Answers <paramref name="request"/> step by step, each as soon as it is known and asked for.</summary>
    /// <exception cref="QuestionException">As for a question by itself.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<AnswerStep> Steps(AskRequest request, CancellationToken cancel)
    {
        var question = reader.Read(request);
        yield return new AnswerStep.Understood(question);
        cancel.ThrowIfCancellationRequested();
        var answer = CitationChecker.Check(Written(question), index.Groups) with { DidYouMean = spelling.Suggest(request.Question) };
        if (answer is { Refused: true, DidYouMean: { } mended } && AsMended(request, mended) is { } meant) answer = meant;
        answer = answer with { Confidence = Sign.Likelihood(AnswerSigns.Of(answer, index), answer.Refused) };
        yield return new AnswerStep.Found(answer.Citations);
        foreach (Match piece in Piece().Matches(answer.Text))
        {
            cancel.ThrowIfCancellationRequested();
            yield return new AnswerStep.Said(piece.Value);
        }
        yield return new AnswerStep.Finished(answer);
    }

    /// <summary>Up to three questions to go on with after <paramref name="answer"/>, each of which has an answer; costs up to six answers.</summary>
    public IReadOnlyList<string> Next(Answer answer) => new NextQuestions(index.Groups, reader, index.Analyzer, Ask).After(answer.Question);

    /// <summary>The answer to the question with its slip mended, which says so; null where that has none, or is of another place or year.</summary>
    private Answer? AsMended(AskRequest request, string mended)
    {
        if (OffSubject.Is(request.Question)) return null;
        var (asked, question) = (reader.Read(request), reader.Read(request with { Question = mended, Without = [] }));
        if (!question.Places.SequenceEqual(asked.Places) || !question.Years.SequenceEqual(asked.Years)) return null;
        var answer = CitationChecker.Check(Written(question), index.Groups);
        return answer.Refused ? null : answer with { Text = $"{answer.Text}{Wording.Mended(request.Question, mended)}", DidYouMean = mended };
    }

    private Answer Written(Question question) => OffSubject.Is(question.Text) ? RefusalWriter.OffSubject(question, index) : CoverageWriter.Write(question, index)
        ?? (question.Kind is QuestionKind.List or QuestionKind.Description && question.Places.Count > 1 ? OfEachPlace(question) : Elsewhere(question) ?? Of(question));

    /// <summary>
    /// What reports of the province or the country say of a place that has none of its own, in words that name it; null where it has one,
    /// where they say nothing, or where an indicator is asked for: that of a place is told by its own reports.
    /// </summary>
    private Answer? Elsewhere(Question question)
    {
        if (question.Places is not [var place] || question.Indicators.Count > 0 || question.Kind == QuestionKind.Commitment
            || index.Groups.Any(group => group.Place?.IsAmong(place) == true)) return null;
        var around = index.Groups.Select(group => group.Place).FirstOrDefault(p => p is not null && p != place && p.Parent is not null && place.IsWithin(p));
        var answer = Of(question with { Places = around is null ? [] : [around], Subject = $"{place.ShortName} {question.Subject}" });
        var names = !answer.Refused && answer.Citations.Any(citation => citation.Quote.Contains(place.ShortName, StringComparison.Ordinal));
        return names ? answer with { Question = question, Text = $"{answer.Text}；这些报告里没有{place.Name}本级的报告" } : null;
    }

    private Answer Of(Question question)
    {
        var scope = new AnswerScope(question, index, finder);
        return question.Kind switch
        {
            QuestionKind.Ranking => RankingWriter.Write(scope),
            QuestionKind.Trend => TrendWriter.Write(scope),
            QuestionKind.Commitment => commitments.Write(scope),
            QuestionKind.List => ListWriter.Write(scope),
            QuestionKind.Description => DescriptionWriter.Write(scope),
            _ when question.Years.Count >= FewestOfTrend && question.Places.Count <= 1 => TrendWriter.Write(scope),
            _ when scope.Aspects.Count > 1 => ComparisonWriter.Write(scope),
            QuestionKind.Entity => EntityWriter.Write(scope),
            QuestionKind.YesNo => YesNoWriter.Write(scope),
            _ => ValueWriter.Write(scope),
        };
    }

    /// <summary>
    /// A list or description of several places: each place's own, one below the other, with the markers counted on.
    /// </summary>
    private Answer OfEachPlace(Question question)
    {
        var answers = question.Places.Take(MostPlacesDescribed).Select(place => Of(question with { Places = [place] })).ToList();
        var citations = new List<Citation>();
        var texts = new List<string>();
        foreach (var answer in answers)
        {
            var before = citations.Count;
            texts.Add(Marker().Replace(answer.Text, m => $"[{before + int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)}]"));
            citations.AddRange(answer.Citations);
        }
        var left = question.Places.Skip(MostPlacesDescribed).Select(p => p.Name).ToList();
        if (left.Count > 0) texts.Add($"其余：{Wording.List(left)}，请分开问。");
        return new Answer(question, string.Join('\n', texts), answers.All(a => a.Refused), citations, "") { Counted = [.. answers.SelectMany(a => a.Counted)] };
    }

    /// <summary>Words up to a marker with what ends the line or clause behind it, or the rest.</summary>
    [GeneratedRegex(@".+?(?:\[[0-9]{1,3}\])+[；;。\n]*|.+", RegexOptions.Singleline)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\[([0-9]{1,3})\]")]
    private static partial Regex Marker();
}
