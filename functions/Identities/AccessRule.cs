namespace Academy.Functions.Identities;

/// <summary>Who may ask for one route. Without roles: everyone, whoever has the signed link, or Static Web Apps itself.</summary>
internal sealed record AccessRule(string Method, string Route, Caller Caller, IReadOnlyList<string> Roles)
{
    public static AccessRule Of(string method, string route, Caller caller) => new(method, route, caller, []);

    public static AccessRule For(string method, string route, params string[] roles) => new(method, route, Caller.Person, roles);

    public override string ToString() => $"{Method} {Route}";
}

/// <summary>Whom a route answers.</summary>
internal enum Caller
{
    Anyone,

    /// <summary>Whoever holds the link of a mail; its signature is checked by the endpoint.</summary>
    LinkHolder,

    /// <summary>Static Web Apps, at each sign-in. Nothing that it says of a person counts before a session of theirs arrives.</summary>
    Platform,

    /// <summary>Somebody who signed in and has one of the roles.</summary>
    Person,
}
