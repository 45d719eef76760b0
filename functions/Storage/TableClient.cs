using System.Text.Json;
using Azure;

namespace Academy.Functions.Storage;

/// <summary>One table, with the names of Azure.Data.Tables so that it can take this one's place.</summary>
/// <remarks>
/// A request is tried again when its answer was lost, so one's own first try can be the reason for a refusal:
/// read a 409 as "look what is there" and a 412 as "read again", never as "somebody else was first".
/// </remarks>
internal sealed partial class TableClient
{
    private readonly TableRequests _requests;

    internal TableClient(TableRequests requests) => _requests = requests;

    public string Name => _requests.Table;

    /// <summary>Writes a filter in which every value is a literal: <c>CreateQueryFilter($"PartitionKey eq {key}")</c>.</summary>
    public static string CreateQueryFilter(FormattableString filter) => TableFilter.Of(filter);

    public async Task<Response> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = _requests.CreateTable();
        var response = await _requests.SendAsync(message, cancellationToken);
        // 409 is also the answer while a table of this name is being removed.
        return response.Status == 409 && new RequestFailedException(response) is { ErrorCode: not "TableAlreadyExists" } failure ? throw failure : response;
    }

    public async Task<Response<TableEntity>> GetEntityAsync(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
    {
        using var message = _requests.Get(partitionKey, rowKey, select, absentIsError: true);
        return RowOf(await _requests.SendAsync(message, cancellationToken));
    }

    public async Task<NullableResponse<TableEntity>> GetEntityIfExistsAsync(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
    {
        using var message = _requests.Get(partitionKey, rowKey, select, absentIsError: false);
        var response = await _requests.SendAsync(message, cancellationToken);
        return response.Status == 404 ? new NoEntity(response) : RowOf(response);
    }

    public async Task<Response> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken = default)
    {
        Catalogued(entity);
        using var message = _requests.Add(entity, presentIsError: true);
        return await _requests.SendAsync(message, cancellationToken);
    }

    /// <summary>Adds a row, or answers status 409 when its keys are taken; not in the official client, which throws.</summary>
    public async Task<Response> AddEntityIfNotExistsAsync(TableEntity entity, CancellationToken cancellationToken = default)
    {
        Catalogued(entity);
        using var message = _requests.Add(entity, presentIsError: false);
        var response = await _requests.SendAsync(message, cancellationToken);
        return response.Status == 409 && new RequestFailedException(response) is { ErrorCode: not "EntityAlreadyExists" } failure ? throw failure : response;
    }

    public async Task<Response> UpdateEntityAsync(
        TableEntity entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
    {
        if (ifMatch == default)
        {
            throw new ArgumentException("An update says which version it changes; ETag.All overwrites any.", nameof(ifMatch));
        }

        Catalogued(entity);
        using var message = _requests.Write(entity, mode, ifMatch);
        return await _requests.SendAsync(message, cancellationToken);
    }

    public async Task<Response> UpsertEntityAsync(
        TableEntity entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
    {
        Catalogued(entity);
        using var message = _requests.Write(entity, mode, ifMatch: null);
        return await _requests.SendAsync(message, cancellationToken);
    }

    /// <summary>Removes a row; one that is not there is status 404, no exception.</summary>
    public async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        using var message = _requests.Delete(partitionKey, rowKey, ifMatch == default ? ETag.All : ifMatch);
        return await _requests.SendAsync(message, cancellationToken);
    }

    public AsyncPageable<TableEntity> QueryAsync(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
        new TablePages(_requests, filter, maxPerPage, select?.ToArray(), cancellationToken);

    /// <summary>All of the changes or none: at most 100 rows of one partition, each once, and 4 MiB together.</summary>
    public async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var actions = transactionActions.ToArray();
        foreach (var action in actions)
        {
            Catalogued(action.Entity);
        }

        using var message = _requests.Batch(TableBatch.Of(actions, _requests));
        var response = await _requests.SendAsync(message, cancellationToken);
        return Response.FromValue(TableBatchAnswer.Read(response, actions.Length), response);
    }

    /// <summary>The development build refuses to store what the data catalogue does not name.</summary>
    partial void Catalogued(TableEntity entity);

    private static Response<TableEntity> RowOf(Response response)
    {
        using var document = JsonDocument.Parse(response.Content);
        return Response.FromValue(TableEntityJson.Read(document.RootElement), response);
    }
}
