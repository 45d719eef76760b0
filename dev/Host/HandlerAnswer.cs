namespace Academy.Dev.Host;

/// <summary>Copies an answer from further down the line to the one who asked.</summary>
internal static class HandlerAnswer
{
    public static async Task CopyAsync(HttpResponseMessage answer, HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !HandlerRequest.IsHopByHop(header.Key)))
        {
            response.Headers[name] = values.ToArray();
        }

        await answer.Content.CopyToAsync(response.Body, cancellationToken);
    }
}
