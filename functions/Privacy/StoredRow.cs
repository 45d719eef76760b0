namespace Academy.Functions.Privacy;

/// <summary>
/// One kind of row that we store. Prefix: how its row key begins ("!" is the whole key, "" any key). Holds and the words of its
/// properties are Dutch, as the register of processing has them (GDPR article 30).
/// </summary>
internal sealed record StoredRow(string Table, string Prefix, string Holds, string Purpose, Keep Keep, params IReadOnlyList<StoredProperty> Properties)
{
    /// <summary>Gets the property with the moment that its period counts from; null where the row itself does not tell.</summary>
    public string? CountsFrom { get; init; }

    public bool Is(string rowKey) => Prefix switch
    {
        "" => true,
        "!" => rowKey == "!",
        _ => rowKey.StartsWith(Prefix, StringComparison.Ordinal),
    };
}

/// <summary>One property of a row. Personal: it says something about a person who can be found with it.</summary>
internal sealed record StoredProperty(string Name, string Meaning, bool Personal = true);

/// <summary>Until when a row is kept. The periods are those of the municipality, in its municipality.yml under retention.</summary>
internal enum Keep
{
    /// <summary>As long as the person has an account: until they erase themselves, or do nothing for the period of progress.</summary>
    Account,

    /// <summary>The period of progress, counted from the last change.</summary>
    Progress,

    /// <summary>The period of attendance, or that of the waiting list for who never had a seat, counted from the end of the run.</summary>
    Enrolment,

    /// <summary>The period of mails, counted from the moment the mail was owed.</summary>
    Mails,

    /// <summary>The period of logs.</summary>
    Logs,

    /// <summary>Until it is done: minutes to months, then it is deleted.</summary>
    UntilDone,

    /// <summary>It says nothing about a person and stays.</summary>
    Stays,
}
