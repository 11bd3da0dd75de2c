@echo off
rem Opens the window, or does the command line's work: packaging\run --help
rem Builds first when a source, an asset or the pom is newer than the last build. Written to the documentation of cmd
rem and PowerShell; not run on Windows yet.
setlocal
set "root=%~dp0.."
call "%~dp0jdk25.cmd" || exit /b 1
powershell -NoProfile -Command "$b = Get-Item -ErrorAction SilentlyContinue '%root%\target\built'; if (-not $b) { exit 1 }; $n = Get-ChildItem -Recurse -File '%root%\pom.xml','%root%\src\main','%root%\assets' | Where-Object { $_.LastWriteTime -gt $b.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if errorlevel 1 (
    where mvn >nul 2>nul || (echo Crossread needs Maven to build itself and found none: winget install Apache.Maven 1>&2 & exit /b 1)
    call mvn -B -ntp -q -f "%root%\pom.xml" -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip package 1>&2 || exit /b 1
    echo built>"%root%\target\built"
)
"%JAVA_HOME%\bin\java" -cp "%root%\target\classes;%root%\target\lib\*" "-Dcrossread.meaning=%root%\target\meaning" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Dfile.encoding=UTF-8 crossread.Launcher %*
exit /b %errorlevel%
