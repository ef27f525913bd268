namespace ReportSearch.Answers.Questions;

/// <summary>
/// A question or a filter that cannot be worked with; the message is for the person who asked, in Chinese.
/// </summary>
public class QuestionException(string message) : ArgumentException(message);
