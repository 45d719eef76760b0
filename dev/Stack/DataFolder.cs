using Academy.Dev.Setup;

namespace Academy.Dev.Stack;

/// <summary>Holds the data folder of a stack: one at a time may use it.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    private DataFolder(StackFiles files, FileStream held)
    {
        Files = files;
        _lock = held;
    }

    public StackFiles Files { get; }

    public static DataFolder Open(string root)
    {
        Directory.CreateDirectory(root);
        try
        {
            var held = new FileStream(Path.Combine(root, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new DataFolder(new StackFiles(root), held);
        }
        catch (IOException)
        {
            throw new SetupException(
                $"Another ./academy start uses {root}: stop it, or give this one a folder of its own in {Repository.DataVariable}.");
        }
    }

    public void Dispose() => _lock.Dispose();
}
