; Compagnon e-CPS, Windows installer. Compiled by installer.ts, which gives:
;   VERSION, OUTFILE, ICON and the includes words.nsh (French texts), files.nsh, unfiles.nsh (one line a file), keys.nsh, unkeys.nsh.
; Per user without administrator rights; per machine with /AllUsers; silent with /S. Exit codes: 0 done, 1 cancelled by the user,
; 2 not done (the reason is shown, or written to %TEMP%\compagnon-ecps-installation.log when silent), 740 /AllUsers without rights.
; A 64-bit stub: the program is 64-bit, and Wine without 32-bit parts can run it. Such stubs have no plug-ins.
Target amd64-unicode
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "words.nsh"

Name "${WORD_NAME}"
OutFile "${OUTFILE}"
Icon "${ICON}"
UninstallIcon "${ICON}"
BrandingText "${WORD_UNOFFICIAL}"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
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

Var AllUsers

!macro Refuse code text
  ${If} ${Silent}
    FileOpen $9 "${LOG}" w
    FileWrite $9 "${text}$\r$\n"
    FileClose $9
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "${text}"
  ${EndIf}
  SetErrorLevel ${code}
  Quit
!macroend

!macro Scope
  StrCpy $AllUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
!macroend

!macro UseScope
  SetRegView 64
  ${If} $AllUsers == 1
    ; Whoever may write here may install for all.
    ClearErrors
    WriteRegStr HKLM "${UNINSTALL_KEY}" "" ""
    ${If} ${Errors}
      !insertmacro Refuse 740 "${WORD_NEEDS_ADMIN}"
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
  !insertmacro Scope
  !insertmacro UseScope
  ${If} $INSTDIR == ""
    ${If} $AllUsers == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\Compagnon e-CPS"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Compagnon e-CPS"
    ${EndIf}
  ${EndIf}
FunctionEnd

; A browser may be running the program: Windows lets it be renamed, not replaced. The old one goes at the next start.
Function MoveRunningProgramAside
  ${If} ${FileExists} "$INSTDIR\compagnon-ecps.exe"
    Delete "$INSTDIR\compagnon-ecps.exe"
    ${If} ${FileExists} "$INSTDIR\compagnon-ecps.exe"
      GetTempFileName $0 "$INSTDIR"
      Delete $0
      Rename "$INSTDIR\compagnon-ecps.exe" "$0"
      Delete /REBOOTOK "$0"
    ${EndIf}
  ${EndIf}
FunctionEnd

; An older version leaves by its own uninstaller, which alone knows what it wrote.
Function RemoveOlderVersion
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\desinstaller.exe"
    StrCpy $1 ""
    ${If} $AllUsers == 1
      StrCpy $1 "/AllUsers"
    ${EndIf}
    ExecWait '"$0\desinstaller.exe" /S $1 _?=$0' $2
    Delete "$0\desinstaller.exe"
    RMDir "$0"
  ${EndIf}
FunctionEnd

Section
  Call RemoveOlderVersion
  SetOutPath "$INSTDIR"
  Call MoveRunningProgramAside
  SetOverwrite on
  ClearErrors
  !include "files.nsh"
  WriteUninstaller "$INSTDIR\desinstaller.exe"
  ${If} ${Errors}
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
SectionEnd

Function un.onInit
  !insertmacro Scope
  !insertmacro UseScope
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
  !include "unfiles.nsh"
  Delete "$INSTDIR\desinstaller.exe"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
