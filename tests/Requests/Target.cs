using Academy.Requests.Examples;
using Academy.Requests.Offers;

namespace Academy.Requests;

/// <summary>The app that is asked: where it listens, what it offers, and what a test of it may know.</summary>
internal sealed record Target(int Port, Offer Offer, IReadOnlyList<string> Municipalities, Func<string, string> OriginOf, SignedLink Links, DateTimeOffset Now);
