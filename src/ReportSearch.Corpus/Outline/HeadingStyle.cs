namespace ReportSearch.Corpus.Outline;

/// <summary>How a heading is marked, from the styles that usually stand outside to those that stand inside.</summary>
internal enum HeadingStyle
{
    /// <summary>h1, #, or the first heading style of Word.</summary>
    Markup1,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>h2.</summary>
    Markup2,

    /// <summary>第一节.</summary>
    Part,

    /// <summary>一、.</summary>
    Numeral,

    /// <summary>h3.</summary>
    Markup3,

    /// <summary>（一）.</summary>
    BracketedNumeral,

    /// <summary>第一，.</summary>
    Ordinal,

    /// <summary>h4 to h6.</summary>
    Markup4,

    /// <summary>A short line without number or end mark.</summary>
    Plain,

    /// <summary>A plain heading right below a plain heading.</summary>
    PlainBelow,

    /// <summary>1. or 1、.</summary>
    Digit,

    /// <summary>（1） or ①.</summary>
    BracketedDigit,

    /// <summary>A bold list item.</summary>
    Item,

    /// <summary>一是, 一要, 首先, or bold words at the beginning of a paragraph: holds for that paragraph alone.</summary>
    LeadIn,
}
