using Azure;

namespace Academy.Functions.Quizzes;

/// <summary>
/// Somebody's last try of a quiz, and how many there were. Of the answers only which questions were wrong is kept, and a digest that
/// tells the same form sent twice from another one.
/// </summary>
internal sealed record QuizTry(int Tries, DateTimeOffset At, bool Passed, IReadOnlyList<string> Wrong, string Answers, ETag ETag = default);
