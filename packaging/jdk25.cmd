@echo off
rem Sets JAVA_HOME to a JDK 25 or newer. Not run on Windows yet.
set "MAVEN_OPTS=%MAVEN_OPTS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
for /f "usebackq delims=" %%j in (`powershell -NoProfile -Command "$c = @($env:JAVA_HOME) + (Get-ChildItem -Directory -ErrorAction SilentlyContinue 'C:\Program Files\Java\*','C:\Program Files\Eclipse Adoptium\*','C:\Program Files\Microsoft\jdk-*',($env:USERPROFILE + '\.jdks\*') | ForEach-Object FullName); foreach ($h in $c) { if ($h -and (Test-Path (Join-Path $h 'bin\javac.exe')) -and (Test-Path (Join-Path $h 'release')) -and ((Get-Content (Join-Path $h 'release') -Raw) -match 'JAVA_VERSION=.(\d+)') -and ([int]$Matches[1] -ge 25)) { $h; break } }"`) do set "JAVA_HOME=%%j" & exit /b 0
echo Crossread needs a JDK 25 or newer and found none: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
exit /b 1
