using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers.Indicators;

/// <summary>No indicator has that name; the caller can offer <see cref="Near"/> instead.</summary>
public sealed class UnknownIndicatorException : QuestionException
{
    internal UnknownIndicatorException(string name)
        : this(name, NearNames.Of(name))
    {
    }

    private UnknownIndicatorException(string name, IReadOnlyList<string> near)
        : base(near.Count > 0
            ? $"不认识指标“{name}”。是不是：{string.Join("、", near)}？"
            : $"不认识指标“{name}”。请换一个名称，例如 地区生产总值、粮食产量。") => (Name, Near) = (name, near);

    /// <summary>The name given.</summary>
    public string Name { get; }

    /// <summary>Full names that may have been meant, nearest first.</summary>
    public IReadOnlyList<string> Near { get; }
}
