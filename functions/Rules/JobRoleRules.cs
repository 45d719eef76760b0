using Academy.Functions.Catalogue;

namespace Academy.Functions.Rules;

/// <summary>What somebody may say that they do. Pure.</summary>
internal static class JobRoleRules
{
    /// <summary>Enough for who has two half jobs and something beside it.</summary>
    public const int Most = 5;

    public static string Wrong { get; } = $"Kies functies uit de lijst, hoogstens {Most}.";

    /// <summary>The job roles of the list that were chosen, each once; null when one is not in the list, or there are too many.</summary>
    public static IReadOnlyList<string>? Read(IReadOnlyList<string?>? chosen, IReadOnlyList<JobRole> list)
    {
        if (chosen is not { Count: <= Most } || chosen.Any(id => !list.Any(role => role.Id == id)))
        {
            return null;
        }

        return [.. chosen.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }
}
