@echo off
rem The one door to Academy on Windows: the same as the file "academy" beside it.
setlocal

where dotnet >nul 2>&1 || (
    echo academy: the .NET SDK is missing: install version 10 from https://dotnet.microsoft.com/download and run this again. 1>&2
    exit /b 2
)
where node >nul 2>&1 && where npm >nul 2>&1 || (
    echo academy: Node.js ^(with npm^) is missing: install version 20 or newer from https://nodejs.org and run this again. 1>&2
    exit /b 2
)

set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1

node "%~dp0dev\Setup\build-dev.mjs" || exit /b
dotnet "%~dp0artifacts\bin\Dev\debug\Academy.Dev.dll" %*
exit /b
