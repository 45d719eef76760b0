namespace Academy.Dev.Processes;

/// <summary>A program that the stack started ended, or never answered; carries what it last said.</summary>
public sealed class ProcessDiedException(string message) : Exception(message);
