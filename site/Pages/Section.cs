namespace Academy.Site.Pages;

/// <summary>The part of the site a page belongs to, as the header marks it.</summary>
internal enum Section { None, Courses, Lines, Themes, Agenda, Vision }
