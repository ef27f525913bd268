using System.Globalization;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>How a question was read: the place, year and indicator that were taken from it.</summary>
internal static class Understood
{
    /// <summary>A row of chips; nothing where the question names none of them.</summary>
    public static Html Of(Question question)
    {
        var years = question.Years.Select(y => y.ToString(CultureInfo.InvariantCulture) + "年");
        List<Html> chips =
        [
            .. question.Places.Select(place => Chip("地点", place.Name)),
            .. years.Select(year => Chip(question.Time == QuestionTime.Report ? "报告年份" : "年份", year)),
            .. question.Indicators.Select(indicator => Chip("指标", indicator.Name)),
        ];
        return Html.When(chips.Count > 0, $"""<ul class="chips" aria-label="从问题中识别到">{chips}</ul>""");
    }

    private static Html Chip(string name, string value) => Html.Of($"<li><span>{name}</span> {value}</li>");
}
