@echo off
rem Builds what a person installs on Windows into target\package: an .msi for the person alone, without an administrator's rights.
rem Needs Maven, and WiX 3 or newer on the PATH for the .msi. Written to the documentation of jpackage and WiX; not run on Windows yet.
setlocal enabledelayedexpansion
set "root=%~dp0.."
set "out=%root%\target\package"
call "%~dp0jdk25.cmd" || exit /b 1
where mvn >nul 2>nul || (echo Crossread needs Maven to build itself and found none: winget install Apache.Maven 1>&2 & exit /b 1)
call mvn -B -ntp -q -f "%root%\pom.xml" -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip package 1>&2 || exit /b 1
for /f "tokens=2 delims==" %%v in ('findstr /b version= "%root%\target\classes\crossread.properties"') do set "version=%%v"
if exist "%out%" rmdir /s /q "%out%"
mkdir "%out%\jmods" "%out%\input" || exit /b 1

rem JavaFX as modules with its own natives: jars would be unpacked into the home folder at run time.
for %%m in (base graphics controls) do (
    mkdir "%out%\work\%%m\classes" "%out%\work\%%m\bin" "%out%\work\%%m\legal"
    for %%j in ("%root%\target\lib\javafx-%%m-*-win*.jar") do (pushd "%out%\work\%%m\classes" & "%JAVA_HOME%\bin\jar" xf "%%j" & popd)
    move "%out%\work\%%m\classes\*.dll" "%out%\work\%%m\bin" >nul 2>nul
    copy "%root%\assets\licences\GPL-2.0-with-Classpath-exception.txt" "%out%\work\%%m\legal\LICENSE" >nul
    "%JAVA_HOME%\bin\jmod" create --class-path "%out%\work\%%m\classes" --libs "%out%\work\%%m\bin" --legal-notices "%out%\work\%%m\legal" "%out%\jmods\javafx.%%m.jmod" || exit /b 1
)
"%JAVA_HOME%\bin\jlink" --module-path "%out%\jmods" --output "%out%\runtime" --strip-debug --no-header-files --no-man-pages --compress zip-6 --add-modules java.base,java.desktop,java.logging,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported,javafx.base,javafx.graphics,javafx.controls || exit /b 1

copy "%root%\target\crossread-%version%.jar" "%out%\input" >nul
for %%j in ("%root%\target\lib\*.jar") do (
    echo %%~nxj| findstr /b "javafx-base- javafx-graphics- javafx-controls-" >nul || copy "%%j" "%out%\input" >nul
)
xcopy /e /i /q "%root%\target\meaning" "%out%\input\meaning" >nul
xcopy /e /i /q "%root%\assets\licences" "%out%\input\licences" >nul
copy "%root%\target\licences\third-party.txt" "%out%\input\licences" >nul
copy "%root%\assets\fonts\OFL.txt" "%out%\input\licences" >nul
copy "%root%\LICENSE" "%out%\input\licences" >nul

"%JAVA_HOME%\bin\jpackage" --type app-image --dest "%out%\image" --name Crossread --app-version %version% --vendor Crossread --description "Compares how outlets cover one story" --icon "%root%\packaging\windows\crossread.ico" --input "%out%\input" --main-jar crossread-%version%.jar --main-class crossread.Launcher --runtime-image "%out%\runtime" --add-launcher crossread-console="%root%\packaging\windows\console.properties" --java-options "--enable-native-access=ALL-UNNAMED" --java-options "--enable-native-access=javafx.graphics" --java-options "--sun-misc-unsafe-memory-access=allow" --java-options "--add-modules=javafx.controls" --java-options "-XX:+UseSerialGC" --java-options "-XX:TieredStopAtLevel=1" --java-options "-XX:CompileThresholdScaling=4" --java-options "-Xms40m" --java-options "-XX:NewSize=12m" --java-options "-XX:MaxNewSize=64m" --java-options "-XX:MinHeapFreeRatio=15" --java-options "-XX:MaxHeapFreeRatio=35" --java-options "-XX:SoftRefLRUPolicyMSPerMB=10" --java-options "-XX:MaxRAM=8g" --java-options "-XX:MaxRAMPercentage=50" --java-options "-XX:-UsePerfData" --java-options "-Xlog:disable" --java-options "-Dfile.encoding=UTF-8" --java-options "-Dcrossread.meaning=$APPDIR/meaning" || exit /b 1

rem A rehearsal: what the virtual machine learns from showing the sample once is kept beside the program, and later starts are faster.
set "reader=%out%\rehearsal"
mkdir "%reader%"
setlocal
set "APPDATA=%reader%"
set "LOCALAPPDATA=%reader%"
set "JAVA_TOOL_OPTIONS=-XX:AOTCacheOutput=%out%\image\Crossread\app\crossread.aot -Dcrossread.rehearsal=true -Duser.home=%reader%"
start "" /wait "%out%\image\Crossread\Crossread.exe" "%root%\assets\sample\1-harbour-gazette.html" "%root%\assets\sample\2-inland-post.html" "%root%\assets\sample\3-coast-radio.html"
endlocal
rmdir /s /q "%reader%"
if exist "%out%\image\Crossread\app\crossread.aot" (
    for %%c in ("%out%\image\Crossread\app\Crossread.cfg" "%out%\image\Crossread\app\crossread-console.cfg") do powershell -NoProfile -Command "(Get-Content '%%~c') -replace '^\[JavaOptions\]$', \"[JavaOptions]`njava-options=-XX:AOTCache=`$APPDIR/crossread.aot\" | Set-Content '%%~c'"
) else echo no start-up cache could be made 1>&2

rem The settings of the reader lie in APPDATA and are not the installer's: an uninstall leaves them.
pushd "%root%"
"%JAVA_HOME%\bin\jpackage" --type msi --dest "%out%" --name Crossread --app-version %version% --vendor Crossread --app-image "%out%\image\Crossread" --license-file "%root%\LICENSE" --file-associations packaging\windows\crossread.properties --win-per-user-install --win-menu --win-shortcut-prompt --win-upgrade-uuid 7d0f3b52-6a8e-4a0b-9d0b-3f0f5b1f6c11 || exit /b 1
popd
ren "%out%\Crossread-%version%.msi" crossread-%version%-windows-x64.msi
powershell -NoProfile -Command "Get-ChildItem '%out%\*.msi' | ForEach-Object { (Get-FileHash $_ -Algorithm SHA256).Hash.ToLower() + '  ' + $_.Name } | Set-Content '%out%\SHA256SUMS'"
dir "%out%"
