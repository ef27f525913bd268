namespace ReportSearch.Server.Markup;

/// <summary>Markup that is safe to send: literals of our own templates, with whatever was filled in encoded.</summary>
internal readonly struct Html
{
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    /// <summary>Fills in a template: <c>Html.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c> encodes the text.</summary>
    public static Html Of(HtmlTemplate template) => new(template.Written());

    /// <summary>The template where <paramref name="condition"/> holds, else nothing.</summary>
    public static Html When(
        bool condition,
        [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(condition))] HtmlTemplate template) =>
        condition ? Of(template) : Empty;

    /// <summary>The markup itself.</summary>
    public override string ToString() => markup ?? "";
}
