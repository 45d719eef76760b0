using System.CommandLine;
using System.Globalization;
using Academy.Dev.Commands;
using Academy.Dev.Setup;

// Our own words and those of the libraries come in one language, whatever the machine speaks.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

using var interruption = new Interruption();
var console = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

return await Call.Of(AcademyCommands.All(Repository.Find()).Parse(args)).RunAsync(console, interruption.Token);
