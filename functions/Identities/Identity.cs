namespace Academy.Functions.Identities;

/// <summary>Who is asking: a person of a municipality, with the roles that both the sign-in and our own table give.</summary>
internal sealed record Identity(string Person, string Municipality, IReadOnlyList<string> Roles);

/// <summary>The roles of the academy. Everybody of a known municipality learns; the others come from Entra app roles.</summary>
internal static class Roles
{
    public const string Learner = "learner";
    public const string Manager = "manager";
    public const string Coordinator = "coordinator";
    public const string Editor = "editor";

    public static readonly IReadOnlyList<string> All = [Learner, Manager, Coordinator, Editor];
}
