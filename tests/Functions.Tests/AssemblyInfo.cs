// The tests share one clock and one mail queue: one at a time they read as a story, and two cores gain nothing from more.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(Academy.Functions.Tests.FunctionsApp))]
