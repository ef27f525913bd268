using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>Asks whether something else was meant: a link, since words are never changed unasked.</summary>
internal static class Suggestion
{
    /// <summary>The question mended, leading to <paramref name="address"/>; nothing where there is none.</summary>
    public static Html Of(string? didYouMean, string address) => Html.When(didYouMean is not null, $"""
        <p class="meant">您是不是要找：<a href="{address}" data-swap>{didYouMean}</a></p>
        """);
}
