; Compagnon e-CPS, Windows installer. Compiled by installer.ts, which gives:
;   VERSION, OUTFILE, ICON, SIGN and the includes words.nsh (French texts), files.nsh, swap.nsh, remove.nsh (one line a file), keys.nsh,
;   unkeys.nsh, userkeys.nsh (one line a key), extension.nsh, unextension.nsh (one line a store; none before a store has the extension).
; Per user without administrator rights; per machine with /AllUsers, or where it is installed so already; silent with /S. An upgrade goes
; into the folder of the version before. /Extension, for all users, also tells the browsers of the extension in their store. The uninstaller removes the copy beside which it lies. The file of /LOG= gets a line a result; without it
; a silent refusal goes to %TEMP%\compagnon-ecps-installation.log. Exit codes: 0 done, 1 cancelled by the user,
; 2 not done, 3 a newer version is there, 4 Windows is too old, 5 the MSI has installed it for all users (the reason is shown, or
; written when silent), 740 for all users without rights (a window asks for them when it is not silent).
;
; An upgrade never leaves a moment without a program or without registration, and nothing waits for a restart of Windows: the new files
; are written beside the old ones, then take their names; what a browser still runs is renamed aside first, which Windows allows. Only
; then are running hosts asked to end; browsers start the new one by themselves.
; A 64-bit stub: the program is 64-bit, and Wine without 32-bit parts can run it. Such stubs have no plug-ins.
Target amd64-unicode
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"
!include "WinVer.nsh"
!include "words.nsh"

!define USER_FOLDER "$LOCALAPPDATA\Programs\Compagnon e-CPS"
; Beside the program while files change places; removed with all that is in them, so the names are nobody else's.
!define OLD "compagnon-ecps.ancien"
!define NEW "compagnon-ecps.nouveau"

Name "${WORD_NAME}"
OutFile "${OUTFILE}"
Icon "${ICON}"
UninstallIcon "${ICON}"
BrandingText "${WORD_UNOFFICIAL}"
RequestExecutionLevel user
; The folder page puts the last part behind a folder that is chosen there.
InstallDir "${USER_FOLDER}"
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
!endif
!ifdef UNCOMPRESSED
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
SetDateSave off
ShowInstDetails nevershow
ShowUninstDetails nevershow
XPStyle on
ManifestSupportedOS all
ManifestDPIAware true
LoadLanguageFile "${NSISDIR}\Contrib\Language files\French.nlf"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1036 "ProductName" "${WORD_NAME}"
VIAddVersionKey /LANG=1036 "FileDescription" "${WORD_DESCRIPTION}"
VIAddVersionKey /LANG=1036 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1036 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1036 "LegalCopyright" "Licence MIT"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CompagnonECPS"
!define LOG "$TEMP\compagnon-ecps-installation.log"
!define PROGRAM "compagnon-ecps.exe"
!define MSI_MARK "Software\Compagnon e-CPS"

Var AllUsers
Var Failed
; Where an earlier version lies, when it is not here.
Var OldFolder

; The file that /LOG= names: $8, empty without one. Some callers put the whole option between quotes, where it holds a space.
!macro LogFile
  ${GetParameters} $7
  ClearErrors
  ${GetOptions} $7 "/LOG=" $8
  ${If} ${Errors}
    ClearErrors
    ${WordFind2X} $7 '"/LOG=' '"' "E+1" $8
    ${If} ${Errors}
      StrCpy $8 ""
    ${EndIf}
  ${EndIf}
!macroend

!macro Write text
  FileOpen $9 $8 a
  FileSeek $9 0 END
  FileWriteUTF16LE /BOM $9 "${text}$\r$\n"
  FileClose $9
!macroend

!macro Say text
  ${If} ${Silent}
    !insertmacro LogFile
    ${If} $8 == ""
      StrCpy $8 "${LOG}"
    ${EndIf}
    !insertmacro Write "${text}"
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "${text}"
  ${EndIf}
!macroend

!macro Refuse code text
  !insertmacro Say "${text}"
  SetErrorLevel ${code}
  Quit
!macroend

; For whom to install: $AllUsers.
!macro Scope
  StrCpy $AllUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  ; Management agents run as SYSTEM, whose own profile no browser reads: what they install is for all.
  SetShellVarContext current
  ${If} $LOCALAPPDATA == "$WINDIR\system32\config\systemprofile\AppData\Local"
    StrCpy $AllUsers 1
  ${EndIf}
  ; As the version before; a copy for this user would hide it.
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} $1 == ""
    StrCpy $AllUsers 1
  ${EndIf}
!macroend

; Who may not write for all is asked for an administrator's rights, once, where there is somebody to ask.
!macro UseScope program refusal
  ${If} $AllUsers == 1
    ClearErrors
    WriteRegStr HKLM "${UNINSTALL_KEY}" "" ""
    ${If} ${Errors}
      ${GetParameters} $0
      ClearErrors
      ${GetOptions} $0 "/Elevated" $1
      ${If} ${Errors}
      ${AndIfNot} ${Silent}
        ExecShellWait "runas" "${program}" "/AllUsers /Elevated"
        Quit
      ${EndIf}
      !insertmacro Refuse 740 "${refusal}"
    ${EndIf}
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Function .onInit
  ; Node's own lower bound; under it the program would not start, and say so to nobody.
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse 4 "${WORD_WINDOWS_TOO_OLD}"
  ${EndIf}
  ; What Windows itself runs on; a program that it emulates is told AMD64 in its own environment.
  ReadRegStr $0 HKLM "SYSTEM\CurrentControlSet\Control\Session Manager\Environment" "PROCESSOR_ARCHITECTURE"
  ${If} $0 == "ARM64"
    !insertmacro Say "${WORD_ON_ARM}"
  ${EndIf}
  SetRegView 64
  !insertmacro Scope
  ; Put there by the MSI, into the folder that this one would take.
  ${If} $AllUsers == 1
    ReadRegStr $0 HKLM "${MSI_MARK}" "Msi"
    ${If} $0 != ""
      !insertmacro Refuse 5 "${WORD_OTHER_INSTALLER}"
    ${EndIf}
  ${EndIf}
  ; Asked before the scope changes what $LOCALAPPDATA is: no /D= was given.
  StrCpy $R0 0
  ${If} $INSTDIR == "${USER_FOLDER}"
    StrCpy $R0 1
  ${EndIf}
  !insertmacro UseScope "$EXEPATH" "${WORD_NEEDS_ADMIN}"
  ${If} $R0 == 1
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
      StrCpy $INSTDIR $0
    ${ElseIf} $AllUsers == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\Compagnon e-CPS"
    ${EndIf}
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro Refuse 3 "${WORD_NEWER_THERE}"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Gives a new file its name. The old one goes aside, where it may still be running, and comes back if the new one cannot take its place.
!macro Swap file
  StrCpy $R1 ""
  ${If} ${FileExists} "$INSTDIR\${file}"
    GetTempFileName $R1 "$INSTDIR\${OLD}"
    Delete $R1
    Rename "$INSTDIR\${file}" $R1
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\${NEW}\${file}" "$INSTDIR\${file}"
  ${If} ${Errors}
    StrCpy $Failed 1
    ${If} $R1 != ""
      Rename $R1 "$INSTDIR\${file}"
    ${EndIf}
  ${EndIf}
!macroend

; Removes a file, or moves it out of the way when it is still in use.
!macro Remove folder file
  ${If} ${FileExists} "${folder}\${file}"
    Delete "${folder}\${file}"
    ${If} ${FileExists} "${folder}\${file}"
      GetTempFileName $R1
      Delete $R1
      Rename "${folder}\${file}" $R1
    ${EndIf}
  ${EndIf}
!macroend

; Hosts that run from our own folder end; browsers that still want one start it again. A window would only flash.
!macro EndHosts folder
  ${If} ${FileExists} "${folder}\${PROGRAM}"
    ExecShellWait "open" "${folder}\${PROGRAM}" "stop" SW_HIDE
  ${EndIf}
!macroend

; A program that was just ended lets go of its files a moment later.
!macro RemoveFolder folder
  ${For} $R2 1 20
    RMDir /r "${folder}"
    ${IfNot} ${FileExists} "${folder}\*.*"
      ${ExitFor}
    ${EndIf}
    Sleep 150
  ${Next}
!macroend

; Browsers look at a user's own registration first: one that points to a copy for this user alone would hide the one for all.
!macro RemoveUserKey key manifest
  ReadRegStr $R4 HKU "$R1\${key}" ""
  ${If} $R4 == "$R3\${manifest}"
    DeleteRegKey HKU "$R1\${key}"
    StrCpy $R5 1
  ${EndIf}
!macroend

; Every user whose registry is loaded. Their files stay, and the entry by which they remove them: what lies where a user may write is
; neither run nor deleted with an administrator's rights.
Function TakeBackUserCopies
  StrCpy $R5 0
  StrCpy $R0 0
  ${Do}
    EnumRegKey $R1 HKU "" $R0
    ${If} $R1 == ""
      ${ExitDo}
    ${EndIf}
    IntOp $R0 $R0 + 1
    ReadRegStr $R3 HKU "$R1\${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R3 != ""
      !include "userkeys.nsh"
    ${EndIf}
  ${Loop}
  ${If} $R5 == 1
    !insertmacro Say "${WORD_USER_COPY}"
  ${EndIf}
FunctionEnd

Section
  SetOverwrite on
  CreateDirectory "$INSTDIR\${OLD}"
  RMDir /r "$INSTDIR\${NEW}"
  ClearErrors
  SetOutPath "$INSTDIR\${NEW}"
  !include "files.nsh"
  WriteUninstaller "$INSTDIR\${NEW}\desinstaller.exe"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\${NEW}"
    RMDir "$INSTDIR\${OLD}"
    RMDir "$INSTDIR"
    !insertmacro Refuse 2 "${WORD_NOT_WRITTEN}"
  ${EndIf}
  ReadRegStr $OldFolder SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  StrCpy $Failed 0
  !include "swap.nsh"
  ${If} $Failed == 1
    !insertmacro Refuse 2 "${WORD_NOT_WRITTEN}"
  ${EndIf}
  !include "keys.nsh"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${WORD_NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${WORD_NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\compagnon-ecps.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  ${If} $AllUsers == 1
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\desinstaller.exe" /AllUsers'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\desinstaller.exe" /S /AllUsers'
  ${Else}
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\desinstaller.exe"'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\desinstaller.exe" /S'
  ${EndIf}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  !insertmacro EndHosts "$INSTDIR"
  SetOutPath "$INSTDIR"
  !insertmacro RemoveFolder "$INSTDIR\${OLD}"
  RMDir /r "$INSTDIR\${NEW}"
  ${If} $OldFolder != ""
  ${AndIf} $OldFolder != $INSTDIR
    !insertmacro EndHosts "$OldFolder"
    StrCpy $R6 $OldFolder
    !include "remove.nsh"
    RMDir "$OldFolder"
  ${EndIf}
  ${If} $AllUsers == 1
    ; Kept by an upgrade: nothing but the uninstaller takes it away.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/Extension" $1
    ${IfNot} ${Errors}
      !include "extension.nsh"
    ${EndIf}
    Call TakeBackUserCopies
  ${EndIf}
  !insertmacro LogFile
  ${If} $8 != ""
    !insertmacro Write "${WORD_INSTALLED}"
  ${EndIf}
SectionEnd

; The copy for all is the one that the registry of the computer names, whatever the options; or what lies among its programs.
Function un.onInit
  SetRegView 64
  StrCpy $AllUsers 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
  ${OrIf} $INSTDIR == "$PROGRAMFILES64\Compagnon e-CPS"
    StrCpy $AllUsers 1
  ${EndIf}
  !insertmacro UseScope "$INSTDIR\desinstaller.exe" "${WORD_NEEDS_ADMIN_TO_REMOVE}"
FunctionEnd

; A key is removed only while it still points to this installation.
!macro RemoveKey key manifest
  ReadRegStr $0 SHCTX "${key}" ""
  ${If} $0 == "$INSTDIR\${manifest}"
    DeleteRegKey SHCTX "${key}"
  ${EndIf}
!macroend

Section "Uninstall"
  !include "unkeys.nsh"
  ${If} $AllUsers == 1
    !include "unextension.nsh"
  ${EndIf}
  !insertmacro EndHosts "$INSTDIR"
  StrCpy $R6 $INSTDIR
  !include "remove.nsh"
  !insertmacro RemoveFolder "$INSTDIR\${OLD}"
  RMDir /r "$INSTDIR\${NEW}"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
