using Academy.Functions.Privacy;

namespace Academy.Functions.Storage;

internal sealed partial class TableClient
{
    /// <summary>Nobody finds out a year later that something was stored which is in no register: the first test that stores it fails.</summary>
    /// <exception cref="InvalidOperationException">The row, or a property of it, is not in the data catalogue.</exception>
    partial void Catalogued(TableEntity entity)
    {
        if (DataCatalogue.HasTable(Name) && DataCatalogue.Missing(Name, entity) is { } missing)
        {
            throw new InvalidOperationException(missing);
        }
    }
}
