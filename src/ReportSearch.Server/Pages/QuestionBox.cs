using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>The box to ask and to search with. The first button is what Enter does.</summary>
internal static class QuestionBox
{
    /// <summary>The box that asks first.</summary>
    public static Html Asking(string question) => Box("/ask", question, "提问", "/search", "检索", Html.Empty);

    /// <summary>The box that searches first, with what limits the search.</summary>
    public static Html Searching(string words, Html filters) => Box("/search", words, "检索", "/ask", "提问", filters);

    private static Html Box(string action, string text, string first, string otherAction, string second, Html filters) => Html.Of($"""
        <form class="question" action="{action}" method="get" role="search" data-swap>
        <label for="q">问题或检索词</label>
        <div class="box">
        <input id="q" name="q" type="search" value="{text}" maxlength="1000" required autocomplete="off" enterkeyhint="search"
          placeholder="例如：某市某年的经济增长目标是多少？">
        <button class="primary">{first}</button>
        <button formaction="{otherAction}">{second}</button>
        </div>
        {filters}
        </form>
        """);
}
