using System.CommandLine;
using System.Globalization;

namespace ReportSearch.Cli.Commands;

/// <summary>Options whose bad values are told in words.</summary>
internal static class Options
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>A year; null where it is not given.</summary>
    public static Option<int?> Year(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YEAR",
        CustomParser = result => Number(name, result.Tokens[0].Value, FirstYear, LastYear, result.AddError),
    };

    /// <summary>A whole number within bounds.</summary>
    public static Option<int> Count(string name, string description, int standard, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => standard,
        CustomParser = result => Number(name, result.Tokens[0].Value, least, most, result.AddError) ?? standard,
    };

    /// <summary>One of a few words.</summary>
    public static Option<string?> Word(string name, string description, IReadOnlyList<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !words.Contains(result.Tokens[0].Value))
                result.AddError($"'{result.Tokens[0].Value}' is no value of {name}: take one of {string.Join(", ", words)}.");
        });
        return option;
    }

    /// <summary>A place's name; null where it is not given.</summary>
    public static Option<string?> Place() => new("--place")
    {
        Description = "A place and all inside it, for example 河南 or 商丘市.",
        HelpName = "PLACE",
    };

    private static int? Number(string name, string text, int least, int most, Action<string> addError)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        addError($"'{text}' is no value of {name}: take a whole number from {least} to {most}.");
        return null;
    }
}
