using Azure;

namespace Academy.Functions.Storage;

/// <summary>The answer for a row that is not there.</summary>
internal sealed class NoEntity(Response response) : NullableResponse<TableEntity>
{
    public override bool HasValue => false;

    public override TableEntity? Value => throw new InvalidOperationException("There is no such row; ask HasValue first.");

    public override Response GetRawResponse() => response;
}
