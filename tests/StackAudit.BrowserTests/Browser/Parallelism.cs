using Xunit;

// A page takes a processor of the browser's and one of ours.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
