using System.Runtime.InteropServices;

namespace Academy.Site.Output;

/// <summary>Puts one folder in the place of another in one step of the file system: nobody ever sees half of it.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Swaps two folders; false when the file system or the platform cannot do that in one step.</summary>
    public static bool TrySwap(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt(CurrentFolder, one, CurrentFolder, other, Exchange) == 0
                : OperatingSystem.IsMacOS() && Rename(one, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library.
            return false;
        }
        catch (DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(string from, string to, uint flags);
}
