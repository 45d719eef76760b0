using Academy.Auditor.Reading;
using Academy.Functions.Privacy;

namespace Academy.Auditor.Checks;

/// <summary>P1: nothing is stored that is not in the data catalogue, and so in the register of processing.</summary>
internal static class OnlyWhatIsCatalogued
{
    public static IEnumerable<Finding> Check(Snapshot snapshot) =>
        from row in snapshot.Rows
        let missing = DataCatalogue.Missing(row.Table, row.Entity)
        where missing is not null
        select new Finding("P1", row.Table, row.Entity.PartitionKey, row.Entity.RowKey, missing);
}
