using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Tests.Storage;

public sealed class QueueClientTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Making_a_queue_again_is_fine()
    {
        var queue = await storage.NewQueueAsync();

        Assert.Equal(204, (await queue.CreateIfNotExistsAsync(Token)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"partition\":\"run\",\"row\":\"m|1\"}")]
    [InlineData("Één ‘brief’ <&> 😀\r\n")]
    public async Task A_message_comes_back_as_it_went(string text)
    {
        var queue = await storage.NewQueueAsync();
        var sent = (await queue.SendMessageAsync(text, cancellationToken: Token)).Value;

        var peeked = Assert.Single((await queue.PeekMessagesAsync(5, Token)).Value);
        var received = Assert.Single((await queue.ReceiveMessagesAsync(5, TimeSpan.FromSeconds(30), Token)).Value);

        Assert.Equal((text, text), (peeked.MessageText, received.MessageText));
        Assert.Equal((sent.MessageId, 1L), (received.MessageId, received.DequeueCount));
        Assert.Equal(sent.InsertionTime, received.InsertedOn);
        Assert.True(received.NextVisibleOn > received.InsertedOn && received.ExpiresOn > received.InsertedOn);
        Assert.Empty((await queue.ReceiveMessagesAsync(5, cancellationToken: Token)).Value);
    }

    [Fact]
    public async Task A_message_is_read_by_the_receipt_of_its_last_reader_alone()
    {
        var queue = await storage.NewQueueAsync();
        await queue.SendMessageAsync("één", cancellationToken: Token);
        var first = Assert.Single((await queue.ReceiveMessagesAsync(1, TimeSpan.FromSeconds(30), Token)).Value);
        var receipt = (await queue.UpdateMessageAsync(first.MessageId, first.PopReceipt, "twee", TimeSpan.Zero, Token)).Value;
        var second = Assert.Single((await queue.ReceiveMessagesAsync(1, TimeSpan.FromSeconds(30), Token)).Value);

        var late = await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteMessageAsync(first.MessageId, first.PopReceipt, Token));
        var deleted = await queue.DeleteMessageAsync(second.MessageId, second.PopReceipt, Token);

        Assert.NotEqual(first.PopReceipt, receipt.PopReceipt);
        Assert.Equal(("twee", 2L), (second.MessageText, second.DequeueCount));
        Assert.Contains(late.Status, new[] { 400, 404 });
        Assert.False(string.IsNullOrEmpty(late.ErrorCode));
        Assert.Equal(204, deleted.Status);
    }

    [Fact]
    public async Task A_message_stays_hidden_as_long_as_was_asked()
    {
        var queue = await storage.NewQueueAsync();
        await queue.SendMessageAsync("later", TimeSpan.FromSeconds(60), TimeSpan.FromDays(1), Token);

        Assert.Empty((await queue.ReceiveMessagesAsync(1, cancellationToken: Token)).Value);
        Assert.Equal(1, (await queue.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_message_can_be_hidden_longer_and_keep_its_text()
    {
        var queue = await storage.NewQueueAsync();
        await queue.SendMessageAsync("tekst", cancellationToken: Token);
        var message = Assert.Single((await queue.ReceiveMessagesAsync(1, TimeSpan.FromSeconds(30), Token)).Value);

        var receipt = (await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.FromMinutes(5), cancellationToken: Token)).Value;
        await queue.UpdateMessageAsync(message.MessageId, receipt.PopReceipt, visibilityTimeout: TimeSpan.Zero, cancellationToken: Token);

        Assert.True(receipt.NextVisibleOn > message.NextVisibleOn);
        Assert.Equal("tekst", Assert.Single((await queue.ReceiveMessagesAsync(1, cancellationToken: Token)).Value).MessageText);
    }

    [Fact]
    public async Task Many_readers_at_once_get_each_message_once()
    {
        var queue = await storage.NewQueueAsync();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => queue.SendMessageAsync($"{i}", cancellationToken: Token)));

        var read = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            var mine = new List<string>();
            while ((await queue.ReceiveMessagesAsync(8, TimeSpan.FromMinutes(1), Token)).Value is { Length: > 0 } messages)
            {
                mine.AddRange(messages.Select(message => message.MessageText));
            }

            return mine;
        }));

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}").Order(), read.SelectMany(mine => mine).Order());
    }

    [Fact]
    public async Task A_queue_that_was_cleared_is_empty()
    {
        var queue = await storage.NewQueueAsync();
        await queue.SendMessageAsync("weg", cancellationToken: Token);

        await queue.ClearMessagesAsync(Token);

        Assert.Equal(0, (await queue.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_message_holds_48_KiB_and_no_more()
    {
        var queue = await storage.NewQueueAsync();
        var text = new string('x', 48 * 1024);
        await queue.SendMessageAsync(text, cancellationToken: Token);

        await Assert.ThrowsAsync<ArgumentException>(() => queue.SendMessageAsync(text + "x", cancellationToken: Token));
        Assert.Equal(text, Assert.Single((await queue.ReceiveMessagesAsync(1, cancellationToken: Token)).Value).MessageText);
    }

    [Fact]
    public void A_message_of_another_program_that_is_not_base64_is_read_as_it_stands()
    {
        const string Answer = """
            <QueueMessagesList><QueueMessage><MessageId>1</MessageId><PopReceipt>r</PopReceipt><DequeueCount>1</DequeueCount><MessageText>{{geen base64}}</MessageText>
            <InsertionTime>Tue, 09 Mar 2027 08:30:00 GMT</InsertionTime><ExpirationTime>Tue, 16 Mar 2027 08:30:00 GMT</ExpirationTime><TimeNextVisible>Tue, 09 Mar 2027 08:31:00 GMT</TimeNextVisible></QueueMessage></QueueMessagesList>
            """;
        var message = System.Xml.Linq.XDocument.Parse(Answer).Root!.Element("QueueMessage")!;

        Assert.Equal("{{geen base64}}", QueueXml.Message(message).MessageText);
    }

    [Fact]
    public async Task A_queue_that_is_not_there_is_named_by_its_code()
    {
        var queue = new QueueServiceClient(storage.ConnectionString).GetQueueClient("nooit-gemaakt");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => queue.SendMessageAsync("bericht", cancellationToken: Token));

        Assert.Equal((404, "QueueNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Mails")]
    [InlineData("mails-")]
    [InlineData("mails--poison")]
    [InlineData("../mails")]
    [InlineData("mails\n")]
    public void A_name_that_no_queue_can_have_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new QueueServiceClient("UseDevelopmentStorage=true").GetQueueClient(name));

    [Fact]
    public async Task A_lost_answer_may_put_a_message_twice_and_a_busy_queue_does_not()
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var queue = proxy.Queues.GetQueueClient($"q-{Guid.NewGuid():N}");
        await queue.CreateIfNotExistsAsync(Token);
        proxy.Plan.Next(StorageFault.Busy, StorageFault.Error);
        await queue.SendMessageAsync("één keer", cancellationToken: Token);
        proxy.Plan.Next(StorageFault.ResetAfter);
        await queue.SendMessageAsync("twee keer", cancellationToken: Token);

        var texts = (await queue.ReceiveMessagesAsync(10, cancellationToken: Token)).Value.Select(message => message.MessageText);

        Assert.Equal(["twee keer", "twee keer", "één keer"], texts.Order(StringComparer.Ordinal));
    }
}
