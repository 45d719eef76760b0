namespace Academy.Site.Pages;

/// <summary>Where a run stands on the day of the build.</summary>
public enum RunState { Open, Closed, Begun, Past, Cancelled }
