// Two cores: a stack at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
