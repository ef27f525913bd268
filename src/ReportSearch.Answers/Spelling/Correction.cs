using ReportSearch.Text;

namespace ReportSearch.Answers.Spelling;

/// <summary>Something else in place of some characters of a folded question.</summary>
/// <param name="Range">The characters; empty where one is missing.</param>
/// <param name="Text">What may have been meant.</param>
/// <param name="Gain">ln of how many times likelier that is than what was written, beyond what such a slip needs to be believed.</param>
internal readonly record struct Correction(CharRange Range, string Text, double Gain);
