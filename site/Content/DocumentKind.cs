namespace Academy.Site.Content;

/// <summary>What a file of the content is, as its place in the folders says.</summary>
internal enum DocumentKind
{
    Themes,
    Purposes,
    JobRoles,
    Competences,
    Synonyms,
    Rules,
    Holidays,
    Accessibility,
    Provider,
    Place,
    Course,
    Lesson,
    Run,
    LearningLine,
    Questionnaire,
    Quiz,
    Mail,
    Page,
    Municipality,
    Tokens,
    DarkTokens,
    Logo,
    Hero,
    Vision,
}
