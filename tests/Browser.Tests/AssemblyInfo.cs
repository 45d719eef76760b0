using Academy.Browser.Tests;

// Two cores: a stack at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(BuiltSite))]
