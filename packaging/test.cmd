@echo off
rem Formats are checked, everything is built from nothing, analysed and tested. Not run on Windows yet.
setlocal
call "%~dp0jdk25.cmd" || exit /b 1
where mvn >nul 2>nul || (echo Crossread needs Maven to build itself and found none: winget install Apache.Maven 1>&2 & exit /b 1)
call mvn -B -ntp -f "%~dp0..\pom.xml" clean verify %*
exit /b %errorlevel%
